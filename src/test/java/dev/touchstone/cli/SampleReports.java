package dev.touchstone.cli;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.CounterexamplePart;
import dev.touchstone.report.Report.DiagnosticPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.MisconceptionPart;
import dev.touchstone.report.Report.OutputPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.Report.RemarkPart;
import dev.touchstone.report.Report.ScorePart;
import dev.touchstone.report.Report.SubmissionPart;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports made by hand. */
final class SampleReports {
    private SampleReports() {}

    static Report of(String id, List<QuestionPart> questions) {
        return report(id, questions, new OutputPart("", false), List.of());
    }

    static Report report(String id, List<QuestionPart> questions, OutputPart output, List<DiagnosticPart> diagnostics) {
        boolean ungraded = questions.stream()
                .flatMap(question -> question.checks().stream())
                .anyMatch(check -> check.verdict().equals("grader-error"));
        return new Report(
                1,
                new AssignmentPart("hw1", "Homework one", "00"),
                new SubmissionPart(id, List.of(), null, false, List.of(), List.of()),
                ungraded ? "ungraded" : "graded",
                new ScorePart(
                        questions.stream().map(QuestionPart::earned).reduce(BigDecimal.ZERO, BigDecimal::add),
                        questions.stream().map(QuestionPart::possible).reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.ZERO),
                questions,
                diagnostics,
                output,
                new Provenance("0.1.0", "17", "off", 577, "00"));
    }

    /** Of a submission that was left out as a whole. */
    static Report unread(String id, String path, String why) {
        Report report = of(
                id,
                List.of(question(
                        "Q1", "missing", List.of(lost("a", "student-error", "missing", List.of())), List.of())));
        return new Report(
                report.schemaVersion(),
                report.assignment(),
                new SubmissionPart(
                        id, List.of(), null, false, List.of(), List.of(new RemarkPart(path, "encrypted", why))),
                report.status(),
                report.score(),
                report.questions(),
                report.diagnostics(),
                report.output(),
                report.provenance());
    }

    static QuestionPart question(
            String id, String status, List<CheckPart> checks, List<MisconceptionPart> misconceptions) {
        return new QuestionPart(
                id,
                "Title of " + id,
                status,
                status.equals("answered") ? "alice.Answer" + id : null,
                checks.stream().map(CheckPart::earned).reduce(BigDecimal.ZERO, BigDecimal::add),
                checks.stream().map(CheckPart::possible).reduce(BigDecimal.ZERO, BigDecimal::add),
                misconceptions,
                checks);
    }

    static CheckPart passed(String id, String points) {
        BigDecimal all = new BigDecimal(points);
        return new CheckPart(
                id,
                "example",
                "Title of " + id,
                "visible",
                "passed",
                null,
                all,
                all,
                BigDecimal.ZERO,
                List.of(),
                null,
                null);
    }

    static CheckPart lost(String id, String verdict, String reason, List<FactPart> facts) {
        return lost(id, new Loss(verdict, reason, facts, null));
    }

    /** What a check that was not passed tells. */
    record Loss(
            String verdict,
            String reason,
            List<FactPart> facts,
            @Nullable CounterexamplePart counterexample) {}

    static CheckPart lost(String id, Loss loss) {
        return new CheckPart(
                id,
                "property",
                "Title of " + id,
                "visible",
                loss.verdict(),
                loss.reason(),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                loss.facts(),
                loss.counterexample(),
                null);
    }

    static CheckPart withVisibility(String visibility, CheckPart check) {
        return new CheckPart(
                check.id(),
                check.kind(),
                check.title(),
                visibility,
                check.verdict(),
                check.reason(),
                check.earned(),
                check.possible(),
                check.lost(),
                check.facts(),
                check.counterexample(),
                check.reproduce());
    }
}
