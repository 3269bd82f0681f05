package dev.touchstone.check;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Fact;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Respondent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** One question, L: twice a whole number, with whatever checks a test declares. */
final class CheckLab {
    private CheckLab() {}

    private record Lab(List<Question<?>> questions) implements Assignment {
        @Override
        public String id() {
            return "lab";
        }

        @Override
        public String title() {
            return "Lab";
        }
    }

    static Question<IntUnaryOperator> question(Class<?>... checks) {
        return Question.of("L", "Twice", IntUnaryOperator.class, () -> x -> 2 * x)
                .withChecks(checks);
    }

    static QuestionResult run(Question<?> question, Respondent respondent) {
        return new QuestionChecks(new Lab(List.of(question)), new Seeds(7)).run(question, respondent);
    }

    static QuestionResult run(Class<?> checks, IntUnaryOperator answer) {
        return run(question(checks), new LocalRespondent(() -> answer));
    }

    /** By check id without the question, in the order of the ids. */
    static Map<String, CheckResult> byId(QuestionResult result) {
        Map<String, CheckResult> byId = new TreeMap<>();
        result.checks().forEach(check -> byId.put(check.check().check().id(), check));
        return byId;
    }

    /** The verdict with its reason and facts, on one line. */
    static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return "failed " + failed.reason().id() + words(failed.facts());
        }
        if (verdict instanceof Verdict.StudentError error) {
            return "student-error " + error.reason().id() + words(error.facts());
        }
        if (verdict instanceof Verdict.GraderError error) {
            return "grader-error" + words(error.facts());
        }
        return verdict instanceof Verdict.Skipped skipped ? "skipped " + skipped.because() : verdict.id();
    }

    private static String words(List<Fact> facts) {
        StringBuilder words = new StringBuilder();
        facts.forEach(
                fact -> words.append(" | ").append(fact.key()).append(": ").append(fact.value()));
        return words.toString();
    }
}
