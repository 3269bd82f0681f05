package dev.touchstone.cli;

import dev.touchstone.audit.AuditReport;
import dev.touchstone.audit.AuditReport.AcceptedPart;
import dev.touchstone.audit.AuditReport.CheckPart;
import dev.touchstone.audit.AuditReport.Figures;
import dev.touchstone.audit.AuditReport.MisconceptionPart;
import dev.touchstone.audit.AuditReport.MutantPart;
import dev.touchstone.audit.AuditReport.QuestionPart;
import dev.touchstone.audit.AuditReport.RejectedPart;
import dev.touchstone.audit.AuditReport.SlipsPart;
import dev.touchstone.audit.AuditReport.TriesPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An audit as people read it. */
final class AuditView {
    private final AuditReport report;
    private final List<String> lines = new ArrayList<>();

    AuditView(AuditReport report) {
        this.report = report;
    }

    List<String> lines() {
        questions();
        checks();
        survivors();
        right();
        names();
        total();
        return lines;
    }

    private void questions() {
        String format = "%-5s %6s %9s %11s %6s %9s  %s";
        line(
                format,
                "",
                "wrong",
                "accepted",
                "equivalent",
                "right",
                "rejected",
                "a slip costs: median, all, up to 5 %");
        for (QuestionPart question : report.questions()) {
            Figures figures = question.figures();
            SlipsPart slips = question.slips();
            line(
                    format,
                    question.id(),
                    figures.wrong(),
                    figures.accepted(),
                    figures.equivalent(),
                    figures.right(),
                    figures.rejected(),
                    String.format(
                            Locale.ROOT,
                            "%3.0f %%, %d, %d of %d",
                            slips.medianPercent(),
                            slips.everything().size(),
                            slips.nearlyNothing().size(),
                            slips.count()));
        }
    }

    private void checks() {
        for (QuestionPart question : report.questions()) {
            worth(question, "idle", "kill nothing");
            worth(question, "spare", "kill nothing that no other check kills");
            for (CheckPart check : question.checks()) {
                TriesPart tries = check.tries();
                if (tries != null && 2 * tries.neededAlone() > tries.declared()) {
                    line(
                            "%s.%s: of %d tries it needed up to %d for what no other check kills",
                            question.id(), check.id(), tries.declared(), tries.neededAlone());
                }
            }
        }
    }

    private void worth(QuestionPart question, String worth, String words) {
        String checks = question.checks().stream()
                .filter(check -> check.worth().equals(worth))
                .map(CheckPart::id)
                .collect(Collectors.joining(", "));
        if (!checks.isEmpty()) {
            line("%s: %s: %s", question.id(), words, checks);
        }
    }

    private void survivors() {
        for (AcceptedPart accepted : report.accepted()) {
            if (accepted.because() == null) {
                line("%s: full marks for %s (seeds %s)", accepted.question(), accepted.answer(), accepted.seeds());
                MutantPart mutant = accepted.mutant();
                if (mutant != null) {
                    mutant.diff().forEach(text -> line("    %s", text));
                }
            }
        }
        report.staleEquivalents().forEach(entry -> line("explains nothing any more: %s", entry));
        report.troubles().forEach(trouble -> line("not graded: %s", trouble));
    }

    private void right() {
        for (RejectedPart rejected : report.rejected()) {
            line(
                    "%s: the right answer %s loses %s (seed %d)",
                    rejected.question(), rejected.answer(), String.join(", ", rejected.checks()), rejected.seed());
        }
    }

    private void names() {
        for (MisconceptionPart each : report.misconceptions()) {
            if (each.notNamed() + each.misnamed() > 0) {
                line(
                        "%s %s: of %d runs %d not named, %d with another name",
                        each.question(), each.id(), each.runs(), each.notNamed(), each.misnamed());
            }
        }
    }

    private void total() {
        Figures total = report.total();
        int runs = report.misconceptions().stream()
                .mapToInt(MisconceptionPart::runs)
                .sum();
        int named = report.misconceptions().stream()
                .mapToInt(MisconceptionPart::named)
                .sum();
        int misnamed = report.misconceptions().stream()
                .mapToInt(MisconceptionPart::misnamed)
                .sum();
        line(
                "misconceptions: %d of %d runs named, %d with another name; seeds %s",
                named, runs, misnamed, report.seeds());
        line(
                "false accepts: %d of %d wrong answers (%s %%), %d more are equivalent",
                total.accepted(), total.wrong(), total.falseAcceptPercent(), total.equivalent());
        line(
                "false rejects: %d of %d right answers (%s %%)",
                total.rejected(), total.right(), total.falseRejectPercent());
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
