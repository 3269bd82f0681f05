package dev.touchstone.audit;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import dev.touchstone.audit.Answer.Kind;
import dev.touchstone.audit.AuditReport.AcceptedPart;
import dev.touchstone.audit.AuditReport.AnswerPart;
import dev.touchstone.audit.AuditReport.AssignmentPart;
import dev.touchstone.audit.AuditReport.MisconceptionPart;
import dev.touchstone.audit.AuditReport.MutantPart;
import dev.touchstone.audit.AuditReport.QuestionPart;
import dev.touchstone.audit.AuditReport.RejectedPart;
import dev.touchstone.audit.Marks.Loss;
import dev.touchstone.audit.Marks.Run;
import dev.touchstone.batch.Prepared;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.score.RubricMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the report of an audit together. */
final class Findings {
    private final Prepared run;
    private final RubricMatch match;
    private final SourceLines sources;

    Findings(Prepared run, RubricMatch match, SourceLines sources) {
        this.run = run;
        this.match = match;
        this.sources = sources;
    }

    AuditReport report(
            List<Question<?>> questions,
            List<Long> seeds,
            List<GradedAnswer> answers,
            List<String> stale,
            List<String> troubles) {
        List<QuestionPart> parts = new ArrayList<>();
        List<MisconceptionPart> misconceptions = new ArrayList<>();
        for (Question<?> question : questions) {
            List<GradedAnswer> ofQuestion = answers.stream()
                    .filter(answer -> answer.rule().id().equals(question.id()))
                    .toList();
            parts.add(new QuestionFindings(question, match.rule(question), ofQuestion).part());
            question.misconceptions().forEach(each -> misconceptions.add(misconception(question, each, ofQuestion)));
        }
        Provenance provenance = run.common().provenance();
        AssignmentPart assignment = new AssignmentPart(
                match.assignment().id(),
                match.assignment().title(),
                provenance.touchstone(),
                provenance.java(),
                provenance.sandbox());
        return new AuditReport(
                AuditReport.SCHEMA_VERSION,
                assignment,
                seeds,
                QuestionFindings.figures(answers),
                parts,
                accepted(answers),
                stale,
                rejected(answers),
                misconceptions,
                troubles,
                wrong(answers));
    }

    private List<AcceptedPart> accepted(List<GradedAnswer> answers) {
        List<AcceptedPart> accepted = new ArrayList<>();
        for (GradedAnswer each : answers) {
            if (each.answer().kind() != Kind.RIGHT && each.accepted()) {
                Mutant mutant = each.answer().mutant();
                accepted.add(new AcceptedPart(
                        each.rule().id(),
                        each.answer().id(),
                        kind(each),
                        each.fullMarks(),
                        mutant == null ? null : part(mutant),
                        each.because().orElse(null)));
            }
        }
        return accepted;
    }

    private MutantPart part(Mutant mutant) {
        List<String> diff = List.of("- " + sources.of(mutant.place()), "+ (" + mutant.description() + ")");
        return new MutantPart(
                mutant.place().className(),
                mutant.place().method(),
                mutant.place().line(),
                mutant.mutator(),
                mutant.nth(),
                mutant.description(),
                diff);
    }

    private static List<RejectedPart> rejected(List<GradedAnswer> answers) {
        List<RejectedPart> rejected = new ArrayList<>();
        for (GradedAnswer each : answers) {
            for (Run run : each.answer().kind() == Kind.RIGHT ? each.runs() : List.<Run>of()) {
                if (each.lost(run).signum() > 0) {
                    List<String> checks = run.losses().stream()
                            .map(loss -> loss.check() + " (" + loss.reason() + ")")
                            .toList();
                    rejected.add(
                            new RejectedPart(each.rule().id(), each.answer().id(), run.seed(), checks));
                }
            }
        }
        return rejected;
    }

    private static List<AnswerPart> wrong(List<GradedAnswer> answers) {
        return answers.stream()
                .filter(each -> each.answer().kind() != Kind.RIGHT)
                .map(each -> new AnswerPart(
                        each.rule().id(),
                        each.answer().id(),
                        kind(each),
                        each.lost(),
                        each.runs().size(),
                        each.runs().get(0).losses().stream().map(Loss::check).toList()))
                .toList();
    }

    private static MisconceptionPart misconception(
            Question<?> question, Misconception<?> misconception, List<GradedAnswer> answers) {
        int runs = 0;
        int named = 0;
        int misnamed = 0;
        for (GradedAnswer each : answers) {
            if (misconception.id().equals(each.answer().misconception())) {
                for (Run run : each.runs()) {
                    runs++;
                    named += run.named().contains(misconception.id()) ? 1 : 0;
                    misnamed += run.named().stream().anyMatch(name -> !name.equals(misconception.id())) ? 1 : 0;
                }
            }
        }
        return new MisconceptionPart(question.id(), misconception.id(), runs, named, runs - named, misnamed);
    }

    private static String kind(GradedAnswer each) {
        return each.answer().kind().name().toLowerCase(Locale.ROOT);
    }
}
