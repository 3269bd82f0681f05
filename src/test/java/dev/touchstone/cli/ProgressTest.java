package dev.touchstone.cli;

import static dev.touchstone.cli.SampleReports.lost;
import static dev.touchstone.cli.SampleReports.passed;
import static dev.touchstone.cli.SampleReports.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.MisconceptionPart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final MisconceptionPart SAME = new MisconceptionPart("SAME_SIZE_ASSUMED", "t", null, null);
    private static final MisconceptionPart SUM = new MisconceptionPart("SUM_CHANNELS", "t", null, null);
    private static final Report PERFECT =
            SampleReports.of("perfect", List.of(question("Q1", "answered", List.of(passed("a", "33.0")), List.of())));
    private static final Report HANDWRITTEN = SampleReports.of(
            "handwritten",
            List.of(
                    question("Q7", "answered", List.of(wrong(), passed("a", "17.50")), List.of(SAME)),
                    question("Q11", "answered", List.of(wrong()), List.of(SUM))));
    private static final Report UNLUCKY = SampleReports.of(
            "unlucky",
            List.of(question(
                    "Q1",
                    "answered",
                    List.of(lost(
                            "a",
                            "grader-error",
                            "grader-error",
                            List.of(new FactPart("grader error", "no process could be started")))),
                    List.of())));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static CheckPart wrong() {
        return lost("w", "failed", "wrong-value", List.of());
    }

    private static void finish(Progress progress) {
        try (progress) {
            progress.finished(PERFECT);
            progress.finished(HANDWRITTEN);
            progress.finished(UNLUCKY);
        }
    }

    private static String unix(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n");
    }

    @Test
    void linesGoToStandardOutputAndTheUngradedToStandardError() {
        ReportLine line = ReportLine.aligned(List.of("perfect", "handwritten"));
        finish(new Progress.Lines(new PrintWriter(out), new PrintWriter(err), line));
        assertThat(unix(out))
                .isEqualTo("perfect      33/33\nhandwritten  17.5/19.5  Q7 SAME_SIZE_ASSUMED, Q11 SUM_CHANNELS\n");
        assertThat(unix(err)).isEqualTo("unlucky      ungraded: no process could be started\n");
    }

    @Test
    void aSubmissionOfWhichNothingCouldBeReadSaysWhy() {
        Report lost = SampleReports.unread("bob", "bob.zip", "left out: it is encrypted\u202e");
        assertThat(new ReportLine(0).of(lost))
                .isEqualTo("bob  0/1  nothing could be read: bob.zip: left out: it is encrypted\\u202e");
    }

    @Test
    void quietTellsTheUngradedAlone() {
        finish(new Progress.Errors(new PrintWriter(err)));
        assertThat(unix(err)).isEqualTo("touchstone: unlucky  ungraded: no process could be started\n");
    }

    @Test
    void theBarReachesItsEndAndTheUngradedStandBelowIt() {
        finish(new Progress.Bar(new PrintWriter(err), 3));
        assertThat(unix(err))
                .contains("grading")
                .contains("3/3")
                .endsWith("\ntouchstone: unlucky  ungraded: no process could be started\n");
    }

    @Test
    void theLastLineCountsBoth() {
        Tally tally = new Tally();
        tally.add(PERFECT);
        assertThat(tally.sentence(Path.of("reports")))
                .isEqualTo("1 submission graded, 0 ungraded; reports in reports/");
        tally.add(HANDWRITTEN);
        tally.add(UNLUCKY);
        assertThat(tally.ungraded()).isEqualTo(1);
        assertThat(tally.sentence(Path.of("a", "b")))
                .isEqualTo("2 submissions graded, 1 ungraded; reports in " + Path.of("a", "b") + "/");
    }
}
