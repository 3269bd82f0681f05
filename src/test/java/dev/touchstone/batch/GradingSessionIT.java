package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.ReportWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole gradings of toy submissions, with a real compile worker and real children. */
class GradingSessionIT {
    private static final String RIGHT_TOTAL = """
            class MyTotal implements toy.Total {
                public int total(int[] numbers) {
                    int sum = 0;
                    for (int number : numbers) sum += number;
                    return sum;
                }
            }
            """;
    private static final String RIGHT_MEAN = """
            class MyMean implements toy.Mean {
                public double mean(double[] numbers) {
                    if (numbers.length == 0) throw new IllegalArgumentException("none");
                    float sum = 0;
                    for (double number : numbers) sum += (float) number;
                    return sum / numbers.length;
                }
            }
            """;

    private static GradingSession session;

    @BeforeAll
    static void open() throws Exception {
        session = ToySessions.behindTheStrongestWall();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static Report grade(String... sources) {
        List<SourceFile> files = new java.util.ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            files.add(new SourceFile("File" + i + ".java", sources[i], "0".repeat(64)));
        }
        return session.grade(new Submission("toy-student", files, Map.of(), List.of()));
    }

    private static List<String> verdicts(QuestionPart question) {
        return question.checks().stream()
                .map(check -> check.verdict() + (check.reason() == null ? "" : " " + check.reason()))
                .toList();
    }

    private static CheckPart check(Report report, String id) {
        return report.questions().stream()
                .flatMap(question -> question.checks().stream())
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRightSubmissionEarnsAllPoints() {
        Report report = grade(RIGHT_TOTAL, RIGHT_MEAN);
        assertThat(report.status()).isEqualTo("graded");
        assertThat(report.score().earned()).isEqualByComparingTo("5.5");
        assertThat(report.score().possible()).isEqualByComparingTo("5.5");
        assertThat(report.questions()).extracting(QuestionPart::className).containsExactly("MyTotal", "MyMean");
    }

    @Test
    void gradingTwiceGivesTheSameBytes() {
        ReportWriter writer = new ReportWriter();
        String wrong = RIGHT_TOTAL.replace("int sum = 0", "int sum = 1");
        assertThat(writer.bytes(grade(wrong, RIGHT_MEAN))).isEqualTo(writer.bytes(grade(wrong, RIGHT_MEAN)));
    }

    @Test
    void aMissingAnswerCostsItsQuestionAlone() {
        Report report = grade(RIGHT_MEAN);
        assertThat(report.questions().get(0).status()).isEqualTo("missing");
        assertThat(verdicts(report.questions().get(0))).containsOnly("student-error missing");
        assertThat(report.questions().get(1).earned()).isEqualByComparingTo("2.5");
    }

    @Test
    void exitCostsTheCheckThatMetIt() {
        String exits = RIGHT_MEAN.replace("throw new IllegalArgumentException(\"none\")", "System.exit(0)");
        Report report = grade(RIGHT_TOTAL, exits);
        assertThat(verdicts(report.questions().get(1))).containsExactly("passed", "passed", "student-error exit");
        assertThat(check(report, "T2.refuses-nothing").facts().get(0).value())
                .isEqualTo("exit code 0; did it call System.exit?");
        assertThat(report.score().earned()).isEqualByComparingTo("5");
    }

    @Test
    void aHangIsATimeoutAndTheNextCheckHasAFreshProcess() {
        String hangs = RIGHT_MEAN.replace("throw new IllegalArgumentException(\"none\")", "while (true) {}");
        Report report = grade(hangs, RIGHT_TOTAL);
        assertThat(verdicts(report.questions().get(1))).containsExactly("passed", "passed", "student-error timeout");
        assertThat(check(report, "T2.refuses-nothing").facts().get(0).value()).isEqualTo("1.5 s");
    }

    @Test
    void aProcessThatTheHiddenCheckLosesDoesNotCountForTheVisibleOnes() {
        String exits = RIGHT_TOTAL.replace("int sum = 0;", "int sum = 0; Runtime.getRuntime().halt(3);");
        Report report = grade(exits, RIGHT_MEAN);
        assertThat(verdicts(report.questions().get(0)))
                .containsExactly("student-error exit", "student-error exit", "student-error exit");
        assertThat(report.questions().get(1).earned()).isEqualByComparingTo("2.5");
    }

    @Test
    void aMethodThatDoesNotCompileCostsOnlyTheChecksThatCallIt() {
        String both = RIGHT_TOTAL.replace(
                "class MyTotal implements toy.Total {",
                "class Both implements toy.Total, toy.Mean {"
                        + " public double mean(double[] numbers) { return nonsense; }");
        Report report = grade(both);
        assertThat(report.questions().get(0).earned()).isEqualByComparingTo("3");
        assertThat(verdicts(report.questions().get(1))).containsOnly("student-error uncompilable");
        assertThat(report.questions().get(1).status()).isEqualTo("uncompilable");
        assertThat(report.diagnostics()).hasSize(1).allSatisfy(diagnostic -> {
            assertThat(diagnostic.file()).isEqualTo("File0.java");
            assertThat(diagnostic.line()).isEqualTo(1);
            assertThat(diagnostic.message()).contains("cannot find symbol").contains("nonsense");
        });
    }

    @Test
    void changingTheInputIsSeenByTheCheckThatWatchesIt() {
        String sorts = RIGHT_TOTAL.replace("int sum = 0;", "int sum = 0; java.util.Arrays.fill(numbers, 0);");
        Report report = grade(sorts.replace("java.util.Arrays.fill(numbers, 0);", "")
                .replace("return sum;", "java.util.Arrays.fill(numbers, 0); return sum;"));
        assertThat(verdicts(report.questions().get(0))).containsExactly("passed", "passed", "failed input-modified");
        assertThat(check(report, "T1.pure").facts().get(0).value()).isEqualTo("numbers of total");
    }

    @Test
    void printedTextIsKeptAndCut() {
        Report report =
                grade(RIGHT_TOTAL.replace("int sum = 0;", "int sum = 0; System.out.println(\"x\".repeat(100));"));
        assertThat(report.questions().get(0).earned()).isEqualByComparingTo("3");
        assertThat(report.output().text()).hasSize(1024);
        assertThat(report.output().truncated()).isTrue();
    }

    @Test
    void aProcessThatSawHiddenChecksTellsNothingInVisibleOnes() {
        // Whatever such a process remembers stays in it: its name comes out only where hidden checks are told of.
        String tells = RIGHT_TOTAL
                .replace(
                        "int sum = 0;",
                        "int sum = 0; System.out.println(NAME); if (sum == 0) throw new IllegalStateException(NAME);")
                .replace(
                        "class MyTotal implements toy.Total {",
                        "class MyTotal implements toy.Total {"
                                + " static final String NAME = \"process \" + System.nanoTime();");
        Report report = grade(tells, RIGHT_MEAN);
        String visible = check(report, "T1.sheet").facts().get(0).value();
        String hidden = check(report, "T1.pure").facts().get(0).value();
        assertThat(visible).startsWith("java.lang.IllegalStateException: process ");
        assertThat(check(report, "T1.agrees").facts().get(0).value()).isEqualTo(visible);
        assertThat(hidden)
                .startsWith("java.lang.IllegalStateException: process ")
                .isNotEqualTo(visible);
        String name = visible.substring("java.lang.IllegalStateException: ".length());
        assertThat(report.output().text().lines()).isNotEmpty().allMatch(line -> name.startsWith(line));
    }

    @Test
    void twoAnswersAreAmbiguousAndBothAreNamed() {
        Report report = grade(RIGHT_TOTAL, RIGHT_TOTAL.replace("MyTotal", "Other"));
        assertThat(report.questions().get(0).status()).isEqualTo("ambiguous");
        assertThat(check(report, "T1.sheet").facts().get(0).value())
                .contains("MyTotal")
                .contains("Other");
    }

    @Test
    void deepRecursionIsAStackOverflow() {
        Report report = grade(RIGHT_TOTAL.replace("int sum = 0;", "int sum = total(numbers);"));
        assertThat(verdicts(report.questions().get(0))).containsOnly("student-error stack-overflow");
    }
}
