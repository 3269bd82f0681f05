package dev.touchstone.check;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import dev.touchstone.check.QuestionResult.Findings;
import dev.touchstone.check.QuestionResult.Status;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.remote.Availability;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Runs all checks of a question against one respondent. A function of the respondent's answers and the seed; to be
 * used by one thread at a time, because jqwik is.
 */
public final class QuestionChecks {
    private final Judgement judgement;
    private final Seeds seeds;
    private final Engines engines = new Engines();

    public QuestionChecks(Assignment assignment, Seeds seeds) {
        this.judgement = new Judgement(assignment);
        this.seeds = seeds;
    }

    /** Asks the respondent whatever the checks of this question ask. */
    public QuestionResult run(Question<?> question, Respondent respondent) {
        return run(question, Respondents.all(respondent));
    }

    /** Asks, for each check, the respondent whose check it is. */
    public QuestionResult run(Question<?> question, Respondents respondents) {
        Availability availability = respondents.first().availability(question.api());
        if (availability instanceof Availability.Unavailable unavailable) {
            return unanswered(question, unavailable.fault());
        }
        String className = ((Availability.Available) availability).className();
        CurrentRun run = new CurrentRun(question, respondents, seeds);
        List<Method> methods =
                run.checks().stream().map(CheckDeclaration::method).toList();
        Map<Method, TestExecutionResult> results = run.during(() -> engines.run(methods));
        List<CheckResult> checks = new ArrayList<>();
        List<RecordedCall> calls = new ArrayList<>();
        for (CheckDeclaration check : run.checks()) {
            Optional<TestExecutionResult> result = Optional.ofNullable(results.get(check.method()));
            checks.add(checked(check, run, result, className));
            run.attempt(check.method()).ifPresent(attempt -> calls.addAll(attempt.calls()));
        }
        boolean wrong = checks.stream().anyMatch(check -> !(check.verdict() instanceof Verdict.Passed));
        try {
            List<Misconception<?>> named = wrong ? Naming.of(question, calls) : List.of();
            return new QuestionResult(question, status(checks), Optional.of(className), new Findings(named, checks));
        } catch (RuntimeException e) { // of the author's code: a wrong variant, or the comparison rule
            return ungraded(question, new Fact("grader error", "the mistake could not be named: " + e));
        }
    }

    /** The result of a question that could not be asked because the grader failed. */
    public static QuestionResult ungraded(Question<?> question, Fact why) {
        return allChecks(question, new Verdict.GraderError(List.of(why)), Status.ANSWERED);
    }

    private CheckResult checked(
            CheckDeclaration check, CurrentRun run, Optional<TestExecutionResult> result, String className) {
        Optional<Attempt> attempt = run.attempt(check.method());
        if (attempt.isEmpty()) {
            return new CheckResult(check, judgement.notRun(result), Optional.empty(), Printed.NOTHING);
        }
        Verdict verdict = judgement.of(result, attempt.get());
        Throwable cause = result.flatMap(TestExecutionResult::getThrowable).orElseGet(Throwable::new);
        Counterexamples.Context context = new Counterexamples.Context(className, seeds.run());
        Optional<Counterexample> counterexample = Counterexamples.of(attempt.get(), verdict, cause, context);
        return new CheckResult(check, verdict, counterexample, attempt.get().output());
    }

    private static QuestionResult unanswered(Question<?> question, Fault fault) {
        Status status = switch (fault.reason()) {
            case AMBIGUOUS -> Status.AMBIGUOUS;
            case MISSING, UNUSABLE -> Status.MISSING;
            default -> Status.UNCOMPILABLE;
        };
        return allChecks(question, Judgement.of(fault), status);
    }

    private static QuestionResult allChecks(Question<?> question, Verdict verdict, Status status) {
        List<CheckResult> checks = CheckDeclaration.of(question).stream()
                .map(check -> new CheckResult(check, verdict, Optional.empty(), Printed.NOTHING))
                .toList();
        return new QuestionResult(question, status, Optional.empty(), new Findings(List.of(), checks));
    }

    /** A question none of whose checks met code that compiles is uncompilable; a partly broken one is answered. */
    private static Status status(List<CheckResult> checks) {
        boolean broken = checks.stream()
                .map(CheckResult::verdict)
                .anyMatch(v -> v instanceof Verdict.StudentError error && error.reason() == Reason.UNCOMPILABLE);
        boolean works = checks.stream().anyMatch(check -> check.verdict() instanceof Verdict.Passed);
        return broken && !works ? Status.UNCOMPILABLE : Status.ANSWERED;
    }
}
