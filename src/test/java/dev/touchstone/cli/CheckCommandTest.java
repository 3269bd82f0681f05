package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.FactPart;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CheckCommandTest {
    private static final List<FactPart> WHY = List.of(
            new FactPart("grader error", "the check failed by itself"),
            new FactPart("threw", "java.lang.Error"),
            new FactPart("at", "Somewhere.java:1"));

    private static Execution shown(CheckPart... checks) {
        Report report = SampleReports.of(
                "alice", List.of(SampleReports.question("Q1", "answered", List.of(checks), List.of())));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CheckCommand.show(report, Execution.plain(new CommandLine(new TouchstoneCommand()), out, err));
        return new Execution(exitCode, out.toString(), err.toString().replace("\r\n", "\n"));
    }

    @Test
    void fullPointsExitWith0() {
        assertThat(shown(SampleReports.passed("Q1.a", "1")).exits(0).out()).endsWith("Total 1/1\n");
    }

    @Test
    void lostPointsExitWith3() {
        CheckPart lost = SampleReports.lost("Q1.b", "failed", "wrong-value", List.of());
        assertThat(shown(SampleReports.passed("Q1.a", "1"), lost).exits(3).out())
                .endsWith("Total 1/2\n");
    }

    @Test
    void aFaultOfTheGraderExitsWith1AndBlamesNobodyElse() {
        CheckPart error = SampleReports.lost("Q1.b", "grader-error", "grader-error", WHY);
        shown(error)
                .exits(1)
                .err("touchstone: alice could not be graded, which is not its fault: the check failed by itself:"
                        + " java.lang.Error");
        assertThat(shown(SampleReports.passed("Q1.a", "1"), error).exits(1).out())
                .contains("not graded, the grader failed:  Title of Q1.b");
    }

    @Test
    void aFaultInAHiddenCheckTellsNothingOfIt() {
        CheckPart error =
                SampleReports.withVisibility("hidden", SampleReports.lost("Q1.b", "grader-error", "grader-error", WHY));
        shown(error)
                .exits(1)
                .err("touchstone: alice could not be graded, which is not its fault: a hidden check could not be run");
    }
}
