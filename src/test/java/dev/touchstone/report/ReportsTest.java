package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric.Hints;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.Counterexample;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Verdict;
import dev.touchstone.compile.Diagnostic;
import dev.touchstone.compile.NotCompiled;
import dev.touchstone.compile.Severity;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.intake.Remark;
import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import dev.touchstone.remote.Printed;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.score.RubricMatch;
import dev.touchstone.score.Score;
import dev.touchstone.toy.Toy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Where text of students can stand in a report. In the toy assignment, T1.pure is hidden and all else is visible. */
class ReportsTest {
    private static final String SHA = "0".repeat(64);
    private static final String HOSTILE = "x\u001b[2J\u009b\u202e\ud83d\uffff\0";
    private static final String SPELLED = "x\\u001b[2J\\u009b\\u202e\\ud83d\\uffff\\u0000";
    private static final int OUTPUT = 60;

    private static Report report(Function<CheckDeclaration, CheckResult> checked, String className) {
        RubricMatch match = new RubricMatch(Toy.assignment(), new RubricReader().read(Toy.rubric()));
        List<QuestionResult> results = match.questions().stream()
                .map(question -> result(question, checked, className))
                .toList();
        Reports reports = new Reports(
                new AssignmentPart("toy", "Toy", SHA), Hints.FULL, OUTPUT, new Provenance("0", "17", "off", 7, SHA));
        Submission submission = new Submission(
                "alice",
                List.of(new SourceFile(HOSTILE, "", SHA)),
                Map.of(),
                List.of(new Remark(HOSTILE, Remark.Kind.UNREADABLE, HOSTILE)));
        List<Diagnostic> diagnostics = List.of(new Diagnostic(HOSTILE, 1, 1, Severity.ERROR, HOSTILE));
        NotCompiled compiled = new NotCompiled(Reason.UNCOMPILABLE, List.of(), diagnostics);
        return reports.of(submission, compiled, Score.of(match, results));
    }

    private static QuestionResult result(
            Question<?> question, Function<CheckDeclaration, CheckResult> checked, String className) {
        List<CheckResult> checks =
                CheckDeclaration.of(question).stream().map(checked).toList();
        return new QuestionResult(
                question,
                QuestionResult.Status.ANSWERED,
                Optional.of(className),
                new QuestionResult.Findings(List.of(), checks));
    }

    private static CheckResult failed(CheckDeclaration check, String text) {
        Optional<String> value = Optional.of(text);
        return new CheckResult(
                check,
                new Verdict.Failed(Reason.WRONG_VALUE, List.of(new Fact("but was", text))),
                Optional.of(new Counterexample(
                        List.of(text),
                        new Counterexample.Values(value, value),
                        new Counterexample.Search(1, 7),
                        value)),
                Printed.NOTHING);
    }

    private static CheckResult printing(CheckDeclaration check, String text) {
        return new CheckResult(check, new Verdict.Passed(), Optional.empty(), new Printed(text, false));
    }

    @Test
    void textOfStudentsIsSpelledWhereverItStands() {
        Report report = report(check -> failed(check, HOSTILE), HOSTILE);
        assertThat(report.questions()).allSatisfy(question -> {
            assertThat(question.className()).isEqualTo(SPELLED);
            assertThat(question.checks()).allSatisfy(check -> {
                assertThat(check.facts().get(0).value()).isEqualTo(SPELLED);
                assertThat(check.reproduce()).isEqualTo(SPELLED);
                assertThat(check.counterexample()).satisfies(example -> {
                    assertThat(example.arguments()).containsExactly(SPELLED);
                    assertThat(example.expected()).isEqualTo(SPELLED);
                    assertThat(example.actual()).isEqualTo(SPELLED);
                });
            });
        });
        assertThat(report.submission().files().get(0).path()).isEqualTo(SPELLED);
        assertThat(report.diagnostics()).hasSize(2).allSatisfy(diagnostic -> {
            assertThat(diagnostic.file()).isEqualTo(SPELLED);
            assertThat(diagnostic.message()).isEqualTo(SPELLED);
        });
        assertThat(new String(new ReportWriter().bytes(report), StandardCharsets.UTF_8))
                .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\uffff]");
    }

    @Test
    void textOfStudentsIsBounded() {
        Report report = report(check -> failed(check, "x".repeat(100_000)), "C".repeat(100_000));
        assertThat(report.questions().get(0).className()).hasSize(StudentText.LONGEST_NAME);
        assertThat(report.questions().get(0).checks()).allSatisfy(check -> {
            assertThat(check.facts().get(0).value())
                    .hasSize(StudentText.LONGEST)
                    .endsWith("...");
            assertThat(check.reproduce()).hasSize(StudentText.LONGEST);
        });
    }

    @Test
    void whatIsPrintedDuringHiddenChecksIsNotTold() {
        Report report = report(check -> printing(check, check.id().equals("T1.pure") ? "secret\n" : "seen\n"), "A");
        assertThat(report.output().text()).isEqualTo("seen\n".repeat(5));
        assertThat(report.output().truncated()).isFalse();
    }

    @Test
    void spelledOutputKeepsTheLimit() {
        Report report = report(check -> printing(check, "\0\0\0"), "A");
        assertThat(report.output().text()).hasSize(OUTPUT).startsWith("\\u0000\\u0000");
        assertThat(report.output().truncated()).isTrue();
    }
}
