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
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Runs all checks of a question against one respondent. A function of the respondent's answers and the seed; to be
 * used by one thread at a time, because jqwik is.
 */
public final class QuestionChecks {
    private final Assignment assignment;
    private final Judgement judgement;
    private final Seeds seeds;
    private final Manner manner;
    private final Engines engines = new Engines();
    /** By the questions' ids: an assignment may declare its questions anew whenever it is asked. */
    private final Map<String, Tape> tapes = new HashMap<>();

    public QuestionChecks(Assignment assignment, Seeds seeds) {
        this(assignment, seeds, new Manner(false, Attempt.SHRINKING_TRIES, true));
    }

    private QuestionChecks(Assignment assignment, Seeds seeds, Manner manner) {
        this.assignment = assignment;
        this.judgement = new Judgement(assignment);
        this.seeds = seeds;
        this.manner = manner;
    }

    /** What is done beside finding the verdicts; these are the same in any manner. */
    private record Manner(boolean everyCheckRuns, int furtherTries, boolean naming) {}

    /** Finds the verdicts alone: looks for no smaller counterexample, and for misconceptions only if asked to. */
    public static QuestionChecks verdictsOnly(Assignment assignment, Seeds seeds, boolean naming) {
        return new QuestionChecks(assignment, seeds, new Manner(false, 0, naming));
    }

    /** As this, but runs every check, also those that get the reference's answers bit for bit: the same results, slowly. */
    public QuestionChecks runningEveryCheck() {
        return new QuestionChecks(assignment, seeds, new Manner(true, manner.furtherTries(), manner.naming()));
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
        Tape tape = tapes.computeIfAbsent(question.id(), id -> record(question));
        List<Interview> interviews = interviews(tape, respondents);
        List<CheckResult> checks = results(new Run(question, tape, className), interviews);
        boolean wrong =
                manner.naming() && checks.stream().anyMatch(check -> !(check.verdict() instanceof Verdict.Passed));
        List<RecordedCall> calls = new ArrayList<>();
        interviews.forEach(interview -> calls.addAll(interview.calls()));
        try {
            List<Misconception<?>> named = wrong ? Naming.of(question, calls) : List.of();
            return new QuestionResult(question, status(checks), Optional.of(className), new Findings(named, checks));
        } catch (RuntimeException e) { // of the author's code: a wrong variant, or the comparison rule
            return ungraded(question, new Fact("grader error", "the mistake could not be named: " + e));
        }
    }

    private Tape record(Question<?> question) {
        Tape empty = Tape.empty(question);
        Respondents reference = Respondents.all(new LocalRespondent(question::reference));
        List<Interview> interviews = interviews(empty, reference);
        return Tape.of(question, results(new Run(question, empty, "the reference"), interviews), interviews);
    }

    /** Plays the tape of all checks, in the order of their declaration. */
    private static List<Interview> interviews(Tape tape, Respondents respondents) {
        return tape.checks().stream()
                .map(check -> new Interview(check, tape.segment(check), respondents.of(check)))
                .toList();
    }

    /** One question of one submission: what the answers are judged with, and the name of the student's class. */
    private record Run(Question<?> question, Tape tape, String className) {
        boolean passesWithoutEngine(Interview interview) {
            return tape.passes(interview.check())
                    && (interview.isRight() || Rerun.passes(question, interview, tape.inputs(interview.check())));
        }
    }

    private List<CheckResult> results(Run run, List<Interview> interviews) {
        Map<Boolean, List<Interview>> byNeed = interviews.stream()
                .collect(Collectors.partitioningBy(i -> manner.everyCheckRuns() || !run.passesWithoutEngine(i)));
        List<Interview> toRun = byNeed.getOrDefault(true, List.of());
        CurrentRun current = new CurrentRun(run.question(), seeds, toRun, manner.furtherTries());
        List<Method> methods =
                toRun.stream().map(interview -> interview.check().method()).toList();
        Map<Method, TestExecutionResult> results = current.during(() -> engines.run(methods));
        return interviews.stream()
                .map(interview -> toRun.contains(interview)
                        ? checked(interview, current, results, run.className())
                        : passed(interview))
                .toList();
    }

    private static CheckResult passed(Interview interview) {
        return new CheckResult(interview.check(), new Verdict.Passed(), Optional.empty(), interview.output());
    }

    private CheckResult checked(
            Interview interview, CurrentRun run, Map<Method, TestExecutionResult> results, String className) {
        CheckDeclaration check = interview.check();
        Optional<TestExecutionResult> result = Optional.ofNullable(results.get(check.method()));
        Optional<Attempt> attempt = run.attempt(check.method());
        if (attempt.isEmpty()) {
            return new CheckResult(check, judgement.notRun(result), Optional.empty(), interview.output());
        }
        Verdict verdict = judgement.of(result, attempt.get());
        Throwable cause = result.flatMap(TestExecutionResult::getThrowable).orElseGet(Throwable::new);
        Counterexamples.Context context = new Counterexamples.Context(className, seeds.run());
        Optional<Counterexample> counterexample = Counterexamples.of(attempt.get(), verdict, cause, context);
        return new CheckResult(check, verdict, counterexample, interview.output());
    }

    /** The result of a question that could not be asked because the grader failed. */
    public static QuestionResult ungraded(Question<?> question, Fact why) {
        return allChecks(question, new Verdict.GraderError(List.of(why)), Status.ANSWERED);
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
