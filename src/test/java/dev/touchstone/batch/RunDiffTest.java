package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.Change.CheckChange;
import dev.touchstone.batch.Change.Kind;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.FilePart;
import dev.touchstone.report.Report.OutputPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.Report.ScorePart;
import dev.touchstone.report.Report.SubmissionPart;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunDiffTest {
    private static final Provenance PROVENANCE = new Provenance("0.1.0", "17", "bwrap", 7, "c");

    private static CheckPart check(String id, int earned, String verdict) {
        return new CheckPart(
                id,
                "example",
                "t",
                "visible",
                verdict,
                verdict.equals("failed") ? "wrong-value" : null,
                BigDecimal.valueOf(earned),
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(5L - earned),
                List.of(),
                null,
                null);
    }

    private static CheckPart passed(String id) {
        return check(id, 5, "passed");
    }

    private static CheckPart failed(String id) {
        return check(id, 0, "failed");
    }

    private static Report report(String id, CheckPart... checks) {
        return report(id, "r", PROVENANCE, List.of(new FilePart("A.java", "1")), checks);
    }

    private static Report report(
            String id, String rubric, Provenance provenance, List<FilePart> files, CheckPart... checks) {
        BigDecimal earned = Arrays.stream(checks).map(CheckPart::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal possible = BigDecimal.valueOf(5L * checks.length);
        boolean graded =
                Arrays.stream(checks).noneMatch(check -> check.verdict().equals("grader-error"));
        return new Report(
                1,
                new AssignmentPart("toy", "Toy", rubric),
                new SubmissionPart(id, List.of(), null, false, files, List.of()),
                graded ? "graded" : "ungraded",
                new ScorePart(earned, possible, BigDecimal.ZERO),
                List.of(new QuestionPart("T1", "T", "answered", "A", earned, possible, List.of(), List.of(checks))),
                List.of(),
                new OutputPart("", false),
                provenance);
    }

    private static ReportTree tree(Report... reports) {
        return new ReportTree(Arrays.stream(reports)
                .collect(Collectors.toMap(
                        each -> each.submission().id(), each -> each, (one, other) -> one, TreeMap::new)));
    }

    private static List<String> causes(Report before, Report after) {
        return RunDiff.of(tree(before), tree(after)).changes().get(0).causes();
    }

    @Test
    void nothingChangedIsNoChange() {
        RunDiff diff = RunDiff.of(tree(report("a", passed("T1.x"))), tree(report("a", passed("T1.x"))));
        assertThat(diff).isEqualTo(new RunDiff(1, List.of()));
    }

    @Test
    void scoresThatFellStandFirstTheDeepestFallBeforeTheOthers() {
        CheckPart broken = check("T1.x", 0, "grader-error");
        ReportTree before = tree(
                report("gone", passed("T1.x")),
                report("lost", passed("T1.x")),
                report("rose", failed("T1.x"), passed("T1.y")),
                report("a-fell", passed("T1.x"), passed("T1.y")),
                report("b-fell", passed("T1.x"), passed("T1.y")),
                report("found", broken),
                report("swapped", passed("T1.x"), failed("T1.y")),
                report("same", passed("T1.x")));
        ReportTree after = tree(
                report("lost", broken),
                report("rose", passed("T1.x"), passed("T1.y")),
                report("a-fell", failed("T1.x"), passed("T1.y")),
                report("b-fell", failed("T1.x"), failed("T1.y")),
                report("found", passed("T1.x")),
                report("swapped", failed("T1.x"), passed("T1.y")),
                report("same", passed("T1.x")),
                report("new", passed("T1.x")));
        RunDiff diff = RunDiff.of(before, after);
        assertThat(diff.submissions()).isEqualTo(9);
        assertThat(diff.changes())
                .extracting(Change::id)
                .containsExactly("b-fell", "a-fell", "lost", "gone", "rose", "found", "new", "swapped");
        assertThat(diff.changes())
                .extracting(Change::kind)
                .containsExactly(
                        Kind.FELL,
                        Kind.FELL,
                        Kind.NO_LONGER_GRADED,
                        Kind.GONE,
                        Kind.ROSE,
                        Kind.NOW_GRADED,
                        Kind.NEW,
                        Kind.OTHERWISE);
        assertThat(diff.changes().get(0).difference()).isEqualByComparingTo("-10");
        assertThat(diff.count(Kind.FELL)).isEqualTo(2);
    }

    @Test
    void everyCheckWithAnotherResultIsNamedAndNoOther() {
        Change change = RunDiff.of(
                        tree(report("a", passed("T1.x"), passed("T1.y"), passed("T1.old"))),
                        tree(report("a", passed("T1.x"), failed("T1.y"), passed("T1.new"))))
                .changes()
                .get(0);
        assertThat(change.checks()).extracting(CheckChange::id).containsExactly("T1.y", "T1.new", "T1.old");
        assertThat(change.checks().get(1).before()).isNull();
        assertThat(change.checks().get(2).after()).isNull();
    }

    @Test
    void whateverAReportDependsOnMayBeTheCause() {
        Report before = report("a", passed("T1.x"));
        List<FilePart> files = List.of(new FilePart("A.java", "2"), new FilePart("B.java", "3"));
        assertThat(causes(before, report("a", "r", PROVENANCE, files, failed("T1.x"))))
                .containsExactly("submission (A.java changed, B.java new)");
        Provenance other = new Provenance("0.2.0", "25", "unshare", 8, "d");
        assertThat(causes(before, report("a", "s", other, List.of(), failed("T1.x"))))
                .containsExactly(
                        "submission (A.java gone)",
                        "rubric",
                        "checks",
                        "version (0.1.0 -> 0.2.0)",
                        "seed (7 -> 8)",
                        "Java (17 -> 25)",
                        "sandbox (bwrap -> unshare)");
        assertThat(causes(before, report("a", failed("T1.x")))).isEmpty();
    }
}
