package dev.touchstone.batch;

import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric.Limits;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Respondents;
import dev.touchstone.check.Seeds;
import dev.touchstone.compile.CompileOutcome;
import dev.touchstone.compile.Compiled;
import dev.touchstone.compile.CompilerUnavailable;
import dev.touchstone.compile.NotCompiled;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.Submission;
import dev.touchstone.remote.AnswerLimits;
import dev.touchstone.remote.ChildRespondent;
import dev.touchstone.remote.ChildUnavailable;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.NoAnswers;
import dev.touchstone.remote.Payload;
import dev.touchstone.report.Report;
import dev.touchstone.report.Reports;
import dev.touchstone.score.RubricMatch;
import dev.touchstone.score.Score;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What a run of Touchstone needs once, and the stages of one submission: compile, ask, check, score, report.
 *
 * <p>Theory of operation. The judge's thread takes one submission after the other. The compile worker is one process
 * for many submissions; {@link CompileService} replaces it when it dies. Each submission gets processes of its own for
 * its answers, which end with it ({@link StudentProcesses}). If the compile worker or a child cannot be started, the
 * submission is ungraded, with the reason, and the run goes on. If the judge dies, the sandbox ends all of them.
 */
public final class GradingSession implements AutoCloseable {
    private final RubricMatch match;
    private final Processes processes;
    private final Reports reports;
    private final boolean tape;
    private final QuestionChecks checks;

    GradingSession(RubricMatch match, Processes processes, Reports reports, boolean tape) {
        this.match = match;
        this.processes = processes;
        this.reports = reports;
        this.tape = tape;
        QuestionChecks played = new QuestionChecks(
                match.assignment(), new Seeds(reports.provenance().seed()));
        this.checks = tape ? played : played.runningEveryCheck();
    }

    /** The name of the wall that student code is kept behind. */
    public String sandbox() {
        return reports.provenance().sandbox();
    }

    /**
     * What came of one submission.
     *
     * @param inDoubt true if something was late, perhaps only because the machine was too busy
     */
    record Grading(Report report, boolean inDoubt) {}

    /** Grades one submission; a fault of the grader gives an ungraded report, never an exception. */
    public Report grade(Submission submission) {
        return graded(submission).report();
    }

    /** The same, and whether it should be done once more when the machine has less to do. */
    Grading graded(Submission submission) {
        CompileOutcome compiled = new NotCompiled(Reason.GRADER_ERROR, List.of(), List.of());
        try {
            compiled = processes.compiler().compile(submission.sources());
            Answered answered = answered(submission, compiled);
            Report report = reports.of(submission, compiled, Score.of(match, answered.results()));
            return new Grading(report, answered.inDoubt());
        } catch (CompilerUnavailable | RuntimeException e) {
            // A defect of the grader, or of an author's code, must cost neither the student nor the others.
            // A machine too busy to compile may have less to do later.
            boolean inDoubt = e instanceof CompilerUnavailable;
            return new Grading(reports.of(submission, compiled, Score.of(match, ungraded(words(e)))), inDoubt);
        }
    }

    /** The report of a submission that the grader could not grade, for this reason. */
    public Report ungraded(Submission submission, String why) {
        CompileOutcome nothing = new NotCompiled(Reason.GRADER_ERROR, List.of(), List.of());
        return reports.of(submission, nothing, Score.of(match, ungraded(why)));
    }

    private record Answered(List<QuestionResult> results, boolean inDoubt) {}

    private Answered answered(Submission submission, CompileOutcome compiled) {
        if (compiled instanceof NotCompiled failed) {
            Fault fault = new Fault(failed.reason(), failed.facts());
            return new Answered(results(Respondents.all(new NoAnswers(fault))), false);
        }
        List<Class<?>> apis = apis();
        Compiled classes = (Compiled) compiled;
        Payload payload = new Payload(classes.classes(), submission.services(), apis, classes.partial());
        ChildRespondent visible = new ChildRespondent(processes.students(), payload, limits());
        try (StudentProcesses respondents = new StudentProcesses(visible, match::visibility)) {
            List<QuestionResult> results = results(tape ? respondents : Respondents.oneByOne(respondents));
            return new Answered(results, respondents.inDoubt());
        }
    }

    private List<Class<?>> apis() {
        return match.questions().stream().<Class<?>>map(Question::api).toList();
    }

    private List<QuestionResult> results(Respondents respondents) {
        return match.questions().stream()
                .map(question -> checks.run(question, respondents))
                .toList();
    }

    private List<QuestionResult> ungraded(String why) {
        Fact fact = new Fact("grader error", why);
        return match.questions().stream()
                .map(question -> QuestionChecks.ungraded(question, fact))
                .toList();
    }

    private static String words(Exception cause) {
        boolean told = cause instanceof CompilerUnavailable
                || cause instanceof ChildUnavailable
                || cause instanceof IntakeException;
        return told ? String.valueOf(cause.getMessage()) : cause.toString();
    }

    private AnswerLimits limits() {
        Limits limits = match.rubric().limits();
        return new AnswerLimits(
                duration(limits.callSeconds()),
                duration(limits.submissionSeconds()),
                limits.restartsPerQuestion(),
                limits.outputKilobytes() * 1024);
    }

    private static Duration duration(BigDecimal seconds) {
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }

    @Override
    public void close() {
        processes.close();
    }
}
