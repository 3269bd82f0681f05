package dev.touchstone.report;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Rubric.Hints;
import dev.touchstone.assignment.Rubric.Visibility;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.Counterexample;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.compile.CompileOutcome;
import dev.touchstone.compile.Diagnostic;
import dev.touchstone.expect.Fact;
import dev.touchstone.intake.Submission;
import dev.touchstone.remote.Printed;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.CounterexamplePart;
import dev.touchstone.report.Report.DiagnosticPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.FilePart;
import dev.touchstone.report.Report.MisconceptionPart;
import dev.touchstone.report.Report.OutputPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.Report.RemarkPart;
import dev.touchstone.report.Report.ScorePart;
import dev.touchstone.report.Report.SubmissionPart;
import dev.touchstone.score.Score;
import dev.touchstone.score.Score.CheckScore;
import dev.touchstone.score.Score.QuestionScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes reports: lays out what the stages found, decides nothing. Text of students passes through {@link StudentText};
 * only a submission's id stays as it is, because others look submissions up by it.
 *
 * @param assignment the part that is the same for the whole run
 * @param hints how much is told of misconceptions
 * @param outputCharacters how much printed text a report carries
 * @param provenance the part that is the same for the whole run
 */
public record Reports(AssignmentPart assignment, Hints hints, int outputCharacters, Provenance provenance) {

    /** The report of one submission. */
    public Report of(Submission submission, CompileOutcome compiled, Score score) {
        return new Report(
                Report.SCHEMA_VERSION,
                assignment,
                submissionPart(submission),
                score.graded() ? "graded" : "ungraded",
                new ScorePart(plain(score.earned()), plain(score.possible()), BigDecimal.ZERO),
                score.questions().stream().map(this::questionPart).toList(),
                diagnostics(submission, compiled.diagnostics()),
                output(score),
                provenance);
    }

    private static SubmissionPart submissionPart(Submission submission) {
        List<FilePart> files = submission.sources().stream()
                .map(source -> new FilePart(StudentText.text(source.path()), source.sha256()))
                .toList();
        List<RemarkPart> remarks = submission.remarks().stream()
                .map(remark -> new RemarkPart(
                        StudentText.text(remark.path()), remark.kind().id(), StudentText.text(remark.text())))
                .toList();
        return new SubmissionPart(submission.id(), List.of(), null, false, files, remarks);
    }

    private QuestionPart questionPart(QuestionScore score) {
        QuestionResult result = score.result();
        return new QuestionPart(
                result.question().id(),
                result.question().title(),
                result.status().name().toLowerCase(Locale.ROOT),
                result.className().map(StudentText::name).orElse(null),
                plain(score.earned()),
                plain(score.possible()),
                hints == Hints.NONE
                        ? List.of()
                        : result.findings().misconceptions().stream()
                                .map(this::misconceptionPart)
                                .toList(),
                score.checks().stream().map(Reports::checkPart).toList());
    }

    private MisconceptionPart misconceptionPart(Misconception<?> misconception) {
        boolean full = hints == Hints.FULL;
        return new MisconceptionPart(
                misconception.id(),
                misconception.words().title(),
                full ? misconception.words().explanation() : null,
                full ? misconception.words().hint() : null);
    }

    private static CheckPart checkPart(CheckScore score) {
        CheckResult result = score.result();
        return new CheckPart(
                result.check().id(),
                result.property() ? "property" : "example",
                result.check().check().title(),
                score.rule().visibility().id(),
                result.verdict().id(),
                VerdictText.reason(result.verdict()).orElse(null),
                plain(score.earned()),
                plain(score.rule().points()),
                plain(score.rule().points().subtract(score.earned())),
                factParts(VerdictText.facts(result.verdict())),
                result.counterexample().map(Reports::counterexamplePart).orElse(null),
                result.counterexample()
                        .flatMap(Counterexample::reproduce)
                        .map(StudentText::text)
                        .orElse(null));
    }

    private static List<FactPart> factParts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new FactPart(fact.key(), StudentText.text(fact.value())))
                .toList();
    }

    private static CounterexamplePart counterexamplePart(Counterexample example) {
        return new CounterexamplePart(
                example.arguments().stream().map(StudentText::text).toList(),
                example.values().expected().map(StudentText::text).orElse(null),
                example.values().actual().map(StudentText::text).orElse(null),
                example.search().tries(),
                example.search().seed());
    }

    private static List<DiagnosticPart> diagnostics(Submission submission, List<Diagnostic> compiler) {
        List<DiagnosticPart> parts = new ArrayList<>();
        String severity = submission.sources().isEmpty() ? "error" : "warning";
        submission
                .loudRemarks()
                .forEach(remark -> parts.add(new DiagnosticPart(
                        StudentText.text(remark.path()), 0, 0, severity, StudentText.text(remark.text()))));
        compiler.forEach(diagnostic -> parts.add(new DiagnosticPart(
                StudentText.text(diagnostic.file()),
                diagnostic.line(),
                diagnostic.column(),
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                StudentText.text(diagnostic.message()))));
        return parts;
    }

    /** What was printed during visible checks: a student who prints the arguments must not read those of hidden ones. */
    private OutputPart output(Score score) {
        Printed all = Printed.NOTHING;
        for (QuestionScore question : score.questions()) {
            for (CheckScore check : question.checks()) {
                if (check.rule().visibility() == Visibility.VISIBLE) {
                    all = all.then(check.result().output(), outputCharacters);
                }
            }
        }
        // Spelling makes text longer.
        Printed spelled =
                Printed.NOTHING.then(new Printed(StudentText.spelled(all.text()), all.truncated()), outputCharacters);
        return new OutputPart(spelled.text(), spelled.truncated());
    }

    /** The number without trailing zeros and never in scientific notation: 3, not 3.00 or 3E0. */
    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
