package dev.touchstone.cli;

import static dev.touchstone.cli.SampleReports.lost;
import static dev.touchstone.cli.SampleReports.passed;
import static dev.touchstone.cli.SampleReports.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.Outcome;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.MisconceptionPart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
            progress.started(4, 1);
            progress.finished(PERFECT, Duration.ofMillis(7));
            progress.finished(HANDWRITTEN, Duration.ofMillis(8));
            progress.finished(UNLUCKY, Duration.ofMillis(9));
            progress.ended(new Outcome(3, 1, 1, List.of(List.of("handwritten", "perfect"))), Path.of("out"));
        }
    }

    private static String unix(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n");
    }

    private static Pace pace(long... seconds) {
        Iterator<Long> times = Arrays.stream(seconds).iterator();
        return new Pace(() -> TimeUnit.SECONDS.toNanos(times.next()));
    }

    @Test
    void linesGoToStandardOutputAndTheUngradedToStandardError() {
        ReportLine line = ReportLine.aligned(List.of("perfect", "handwritten"));
        Pace pace = pace(0, 100, 109, 111, 111, 111, 119);
        finish(new LineProgress(new PrintWriter(out), new PrintWriter(err), line, pace));
        assertThat(unix(out)).isEqualTo("""
                perfect      33/33
                handwritten  17.5/19.5  Q7 SAME_SIZE_ASSUMED, Q11 SUM_CHANNELS
                the same sources: handwritten, perfect
                3 submissions graded (1 of them before), 1 ungraded; reports in out/
                """);
        assertThat(unix(err)).isEqualTo("""
                1 of 4 were graded before and have not changed (--fresh grades them too)
                3 of 4 done, 10.9 a minute, about 6 s left, 0 ungraded
                unlucky      ungraded: no process could be started
                """);
    }

    @Test
    void aSubmissionOfWhichNothingCouldBeReadSaysWhy() {
        Report lost = SampleReports.unread("bob", "bob.zip", "left out: it is encrypted\u202e");
        assertThat(new ReportLine(0).of(lost))
                .isEqualTo("bob  0/1  nothing could be read: bob.zip: left out: it is encrypted\\u202e");
    }

    @Test
    void quietTellsTheUngradedAlone() {
        finish(new QuietProgress(new PrintWriter(err)));
        assertThat(unix(err)).isEqualTo("touchstone: unlucky  ungraded: no process could be started\n");
    }

    @Test
    void theBarReachesItsEndAndTheUngradedStandBelowIt() {
        finish(new BarProgress(new PrintWriter(out), new PrintWriter(err)));
        assertThat(unix(err))
                .contains("grading")
                .contains("4/4")
                .contains("/min 1 ungraded")
                .endsWith("\ntouchstone: unlucky  ungraded: no process could be started\n");
        assertThat(unix(out)).endsWith("1 ungraded; reports in out/\n");
    }

    @Test
    void programsAreToldOneObjectALine() {
        finish(new JsonProgress(new PrintWriter(out), new ReportFolder(Path.of("out")), pace(0, 0, 10, 20, 30)));
        assertThat(unix(out).lines())
                .containsExactly(
                        "{\"event\":\"started\",\"total\":4,\"kept\":1}",
                        "{\"event\":\"finished\",\"id\":\"perfect\",\"status\":\"graded\",\"earned\":33.0,"
                                + "\"possible\":33.0,\"why\":null,\"report\":\"out/perfect/report.json\","
                                + "\"milliseconds\":7,\"done\":2,\"total\":4,\"ungraded\":0,\"secondsLeft\":20}",
                        "{\"event\":\"finished\",\"id\":\"handwritten\",\"status\":\"graded\",\"earned\":17.50,"
                                + "\"possible\":19.50,\"why\":null,\"report\":\"out/handwritten/report.json\","
                                + "\"milliseconds\":8,\"done\":3,\"total\":4,\"ungraded\":0,\"secondsLeft\":10}",
                        "{\"event\":\"finished\",\"id\":\"unlucky\",\"status\":\"ungraded\",\"earned\":0,"
                                + "\"possible\":1,\"why\":\"no process could be started\","
                                + "\"report\":\"out/unlucky/report.json\",\"milliseconds\":9,\"done\":4,"
                                + "\"total\":4,\"ungraded\":1,\"secondsLeft\":0}",
                        "{\"event\":\"ended\",\"graded\":3,\"kept\":1,\"ungraded\":1,"
                                + "\"duplicates\":[[\"handwritten\",\"perfect\"]],\"out\":\"out\"}");
    }

    @Test
    void whatAnEarlierRunGradedDoesNotCountAsFast() {
        Pace pace = pace(0, 0, 60, 60);
        pace.started(300, 200);
        pace.finished(true);
        pace.finished(false);
        assertThat(pace).hasToString("202 of 300 done, 2.0 a minute, about 49 min 0 s left, 1 ungraded");
    }

    @Test
    void timesAreToldInTwoUnits() {
        assertThat(Pace.words(Duration.ofMillis(44_600))).isEqualTo("45 s");
        assertThat(Pace.words(Duration.ofSeconds(200))).isEqualTo("3 min 20 s");
        assertThat(Pace.words(Duration.ofSeconds(7_530))).isEqualTo("2 h 5 min");
    }

    @Test
    void theLastLineCountsBoth() {
        assertThat(Tally.sentence(new Outcome(1, 0, 0, List.of()), Path.of("reports")))
                .isEqualTo("1 submission graded, 0 ungraded; reports in reports/");
        assertThat(Tally.sentence(new Outcome(2, 1, 1, List.of()), Path.of("a", "b")))
                .isEqualTo(
                        "2 submissions graded (1 of them before), 1 ungraded; reports in " + Path.of("a", "b") + "/");
    }
}
