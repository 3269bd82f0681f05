package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.golden.Golden;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.Report.ScorePart;
import dev.touchstone.report.Report.SubmissionPart;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradebookTest {
    private static Report report(String id, String status, String... earned) {
        Report sample = SampleReport.printing("");
        QuestionPart like = sample.questions().get(0);
        List<QuestionPart> questions = new java.util.ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String points : earned) {
            sum = sum.add(new BigDecimal(points));
            questions.add(new QuestionPart(
                    "Q" + (questions.size() + 1),
                    "title",
                    "answered",
                    "alice.A",
                    new BigDecimal(points),
                    BigDecimal.TEN,
                    like.misconceptions(),
                    like.checks()));
        }
        return new Report(
                1,
                sample.assignment(),
                new SubmissionPart(id, List.of(), null, false, List.of(), List.of()),
                status,
                new ScorePart(sum, new BigDecimal(10 * earned.length), BigDecimal.ZERO),
                questions,
                List.of(),
                sample.output(),
                sample.provenance());
    }

    private static String table(Report... reports) {
        Gradebook gradebook = new Gradebook();
        for (Report report : reports) {
            gradebook.add(report);
        }
        return new String(gradebook.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void writesTheGoldenTable() {
        String table = table(
                report("zoe", "graded", "10", "0.5"),
                report("alice, \"the\" first", "graded", "0.25", "3E+0"),
                report("broken", "ungraded", "0", "0"),
                report("=HYPERLINK(\"http://x\")", "graded", "1", "2"),
                report("ünï cödé", "graded", "7", "7"));
        assertThat(table.split("\r\n", -1))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).doesNotContain("\r", "\n"));
        Golden.matches("gradebook.csv", table.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsAFormula(String hostile) {
        assertThat(Gradebook.cell(hostile)).startsWith("'");
    }

    @Test
    void aCellIsOneCellOnOneLineOrQuoted() {
        assertThat(Gradebook.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Gradebook.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(Gradebook.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(Gradebook.cell("=a,b")).isEqualTo("\"'=a,b\"");
        assertThat(Gradebook.cell("a\rb\u0000")).isEqualTo("a\\u000db\\u0000");
        assertThat(Gradebook.cell("")).isEmpty();
    }

    @Test
    void noSubmissionsAreNoTable() {
        assertThat(table()).isEmpty();
    }
}
