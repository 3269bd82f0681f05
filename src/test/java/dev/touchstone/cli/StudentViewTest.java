package dev.touchstone.cli;

import static dev.touchstone.cli.SampleReports.lost;
import static dev.touchstone.cli.SampleReports.passed;
import static dev.touchstone.cli.SampleReports.question;
import static dev.touchstone.cli.SampleReports.withVisibility;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cli.SampleReports.Loss;
import dev.touchstone.golden.Golden;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.CounterexamplePart;
import dev.touchstone.report.Report.DiagnosticPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.MisconceptionPart;
import dev.touchstone.report.Report.OutputPart;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudentViewTest {
    private static final Paint PLAIN = new Paint(false);

    private static Report everything() {
        CheckPart wrong = lost(
                "Q1.sheet",
                new Loss(
                        "failed",
                        "wrong-value",
                        List.of(
                                new FactPart("expected", "Tensor 2x2x1\n  1 2\n  3 4"),
                                new FactPart("but was", "Tensor 2x2x1\n  4 3\n  2 1"),
                                new FactPart("first difference at", "row 0, column 0, channel 0")),
                        new CounterexamplePart(
                                List.of("image = Tensor 1x1x1\n  1", "kernel = Kernel 1x1x1\n  2"), "e", "a", 3, 577)));
        CheckPart silent = lost(
                "Q1.law",
                new Loss(
                        "failed",
                        "wrong-shape",
                        List.of(new FactPart("broken law", "a + b = b + a")),
                        new CounterexamplePart(List.of("n = 1"), "[1]", "[1, 2]", 1, 577)));
        CheckPart hidden = withVisibility("hidden", lost("Q1.secret", "failed", "wrong-value", List.of()));
        MisconceptionPart flipped = new MisconceptionPart(
                "FLIPPED",
                "the kernel is flipped",
                "The sums run over the kernel from its end, which is what mathematicians call a convolution and what"
                        + " networks do not do.",
                "Which weight meets the upper left corner of the image?");
        List<FactPart> two = List.of(new FactPart("two classes answer", "a.One and a.Two"));
        List<FactPart> broken = List.of(new FactPart("does not compile", "Syntax error on token \";\""));
        List<FactPart> none = List.of(new FactPart("no class answers", "no class implements Api"));
        return SampleReports.report(
                "alice",
                List.of(
                        question(
                                "Q1",
                                "answered",
                                List.of(passed("Q1.a", "0.50"), wrong, silent, hidden),
                                List.of(flipped)),
                        question("Q2", "answered", List.of(passed("Q2.a", "1"), passed("Q2.b", "2")), List.of()),
                        question("Q3", "missing", List.of(lost("Q3.a", "student-error", "missing", none)), List.of()),
                        question("Q4", "missing", List.of(lost("Q4.a", "student-error", "missing", none)), List.of()),
                        question(
                                "Q5",
                                "ambiguous",
                                List.of(
                                        lost("Q5.a", "student-error", "ambiguous", two),
                                        lost("Q5.b", "student-error", "ambiguous", two)),
                                List.of()),
                        question(
                                "Q10",
                                "answered",
                                List.of(
                                        lost("Q10.a", "student-error", "uncompilable", broken),
                                        lost("Q10.b", "student-error", "uncompilable", broken),
                                        lost(
                                                "Q10.c",
                                                "skipped",
                                                "skipped-because",
                                                List.of(new FactPart("not run because", "the process was lost")))),
                                List.of())),
                new OutputPart("debug 1\n", false),
                List.of(
                        new DiagnosticPart("Q10.java", 12, 5, "error", "Syntax error on token \";\"\nremove it"),
                        new DiagnosticPart("notes.java", 0, 0, "warning", "left out: it is not UTF-8 text")));
    }

    @Test
    void tellsEverythingThatAStudentMayKnow() {
        Golden.matches("cli/student-view.txt", StudentView.of(everything(), PLAIN));
    }

    @Test
    void isColouredOnlyIfAskedTo() {
        String coloured = StudentView.of(everything(), new Paint(true));
        assertThat(coloured).contains("\u001b[31mfailed\u001b[0m").contains("\u001b[32mpassed\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(StudentView.of(everything(), PLAIN));
        assertThat(StudentView.of(everything(), PLAIN)).doesNotContain("\u001b");
    }

    @Test
    void showsWhatWasPrintedWhereNoCheckIsHidden() {
        Report report = SampleReports.report(
                "alice",
                List.of(question("Q1", "answered", List.of(passed("Q1.a", "1")), List.of())),
                new OutputPart("debug 1\ndebug 2\n", true),
                List.of());
        assertThat(StudentView.of(report, PLAIN))
                .endsWith("\nYour code printed (the first part)\n    debug 1\n    debug 2\n\nTotal 1/1\n");
    }

    @Test
    void nothingOfAStudentReachesTheTerminalUnfiltered() {
        String evil = "\u001b]0;owned\u0007\u001b[2Jx\u009b31my\u0000\b\u202e";
        CheckPart check = lost(
                "Q1.a",
                new Loss(
                        "failed",
                        "wrong-value",
                        List.of(new FactPart("but was", evil)),
                        new CounterexamplePart(List.of(evil), evil, evil, 1, 577)));
        Report report = SampleReports.report(
                evil,
                List.of(question("Q1", "answered", List.of(check), List.of())),
                new OutputPart(evil, false),
                List.of(new DiagnosticPart(evil, 1, 1, "error", evil)));
        assertThat(StudentView.of(report, PLAIN))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]")
                .contains("\\u001b]0;owned\\u0007\\u001b[2Jx\\u009b31my\\u0000\\u0008\\u202e:1:1: error: ");
    }

    @Test
    void tellsWhereToFindTestsThatRepeatFailures() {
        CheckPart lost = lost("Q1.a", "failed", "wrong-value", List.of());
        CheckPart repeatable = new CheckPart(
                lost.id(),
                lost.kind(),
                lost.title(),
                lost.visibility(),
                lost.verdict(),
                lost.reason(),
                lost.earned(),
                lost.possible(),
                lost.lost(),
                lost.facts(),
                lost.counterexample(),
                "@Test void reproduces() {}");
        String advice = "With --json=FILE the report holds a JUnit test for each failure that repeats it.\n";
        assertThat(shown(repeatable)).endsWith("Total 0/1\n" + advice);
        assertThat(shown(lost)).endsWith("Total 0/1\n");
    }

    private static String shown(CheckPart check) {
        return StudentView.of(
                SampleReports.of("alice", List.of(question("Q1", "answered", List.of(check), List.of()))), PLAIN);
    }
}
