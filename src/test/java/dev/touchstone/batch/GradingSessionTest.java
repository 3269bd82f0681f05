package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Rubric.Hints;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.compile.CompileLimits;
import dev.touchstone.compile.CompileService;
import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.ReportSchema;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.report.Reports;
import dev.touchstone.sandbox.Ladder;
import dev.touchstone.sandbox.SandboxPlaces;
import dev.touchstone.score.RubricMatch;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grader's fault is not the student's: the submission is ungraded and the report says why. */
class GradingSessionTest {
    private static final String SHA = "0".repeat(64);
    private static final Submission SUBMISSION =
            new Submission("toy-student", List.of(new SourceFile("A.java", "class A {}", SHA)), Map.of(), List.of());

    @TempDir
    Path folder;

    private Report graded(Submission submission) throws Exception {
        RubricMatch match = new RubricMatch(Toy.assignment(), new RubricReader().read(Toy.rubric()));
        Reports reports = new Reports(
                new AssignmentPart("toy", "Toy", SHA), Hints.FULL, 100, new Provenance("0", "17", "off", 7, SHA));
        Ladder ladder = Ladder.of(SandboxPlaces.ofThisProcess(folder));
        Processes processes = new Processes(
                thatCannotStart(),
                () -> {
                    throw new IllegalStateException("a defect of the grader");
                },
                ladder);
        try (GradingSession session = new GradingSession(match, processes, reports, true)) {
            return session.grade(submission);
        }
    }

    private static CompileService thatCannotStart() {
        return new CompileService(
                () -> {
                    throw new IOException("no room for a process");
                },
                CompileLimits.standard());
    }

    @Test
    void aCompilerThatCannotStartLeavesTheSubmissionUngraded() throws Exception {
        Report report = graded(SUBMISSION);
        assertThat(report.status()).isEqualTo("ungraded");
        assertThat(report.score().earned()).isZero();
        assertThat(report.questions())
                .allSatisfy(question -> assertThat(question.checks()).allSatisfy(check -> {
                    assertThat(check.verdict()).isEqualTo("grader-error");
                    assertThat(check.facts().get(0).value()).contains("no room for a process");
                }));
        ReportSchema.assertValid(new ReportWriter().bytes(report));
    }

    @Test
    void aDefectOfTheGraderLeavesTheSubmissionUngraded() throws Exception {
        // Nothing to compile, so that the compiler is not asked.
        Report report = graded(new Submission("toy-student", List.of(), Map.of(), List.of()));
        assertThat(report.status()).isEqualTo("ungraded");
        assertThat(report.questions().get(0).checks().get(0).facts().get(0).value())
                .isEqualTo("java.lang.IllegalStateException: a defect of the grader");
    }
}
