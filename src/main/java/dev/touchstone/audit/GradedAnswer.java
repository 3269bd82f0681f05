package dev.touchstone.audit;

import dev.touchstone.assignment.Rubric.QuestionRule;
import dev.touchstone.audit.Answer.Kind;
import dev.touchstone.audit.Marks.Loss;
import dev.touchstone.audit.Marks.Run;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An answer to one question and its runs.
 *
 * @param because the author's reason, of an equivalent mutant
 */
record GradedAnswer(Answer answer, QuestionRule rule, List<Run> runs, Optional<String> because) {

    /** The points lost in a run. */
    BigDecimal lost(Run run) {
        if (!run.answered() && run.losses().isEmpty()) {
            return rule.points();
        }
        return rule.checks().stream()
                .filter(check ->
                        run.losses().stream().anyMatch(loss -> loss.check().equals(check.id())))
                .map(check -> check.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The least that was lost in any run. */
    BigDecimal lost() {
        return runs.stream().map(this::lost).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The seeds with which nothing was lost. */
    List<Long> fullMarks() {
        return runs.stream()
                .filter(run -> lost(run).signum() == 0)
                .map(Run::seed)
                .toList();
    }

    boolean accepted() {
        return !fullMarks().isEmpty();
    }

    boolean wrong() {
        return answer.kind() != Kind.RIGHT && because.isEmpty();
    }

    /** What was lost with the first seed. */
    List<String> lostChecks() {
        return runs.get(0).losses().stream().map(Loss::check).toList();
    }

    boolean loses(String check) {
        return lostChecks().contains(check);
    }

    /** True if nothing else was lost with the first seed. */
    boolean losesOnly(String check) {
        return lostChecks().equals(List.of(check));
    }
}
