package dev.touchstone.cli;

import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.CounterexamplePart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.MisconceptionPart;
import dev.touchstone.report.Report.QuestionPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a student's page that tells of one question.
 *
 * @param page grows by it
 * @param idWidth the width of the longest question's id
 */
record QuestionView(Page page, Paint paint, int idWidth) {
    private static final int INDENT = 4;
    private static final int DEEPER = 8;

    /** What two checks must have in common to be told of once. */
    private record Finding(
            String verdict,
            @Nullable String reason,
            List<FactPart> facts,
            @Nullable CounterexamplePart counterexample) {}

    /**
     * Adds a question.
     *
     * @param gap true if what stands above needs an empty line below it
     * @return true if this question does
     */
    boolean add(QuestionPart question, boolean gap) {
        List<CheckPart> wrong = VisibleScore.visible(question).stream()
                .filter(check -> !check.verdict().equals("passed"))
                .toList();
        if (question.status().equals("missing") && wrong.stream().allMatch(QuestionView::isMissing)) {
            if (gap) {
                page.gap();
            }
            page.line(0, paint.dim(padded(question.id()) + "no class answers this question"));
            return false;
        }
        page.gap();
        heading(question);
        passed(question, wrong.size());
        wrong(question, wrong);
        for (long i = 0; i < VisibleScore.hidden(question); i++) {
            page.line(INDENT, paint.dim("hidden check"));
        }
        if (!wrong.isEmpty()) {
            question.misconceptions().forEach(this::misconception);
        }
        return true;
    }

    private static boolean isMissing(CheckPart check) {
        return "missing".equals(check.reason());
    }

    private String padded(String id) {
        String plain = PlainText.line(id);
        return plain + " ".repeat(Math.max(0, idWidth - plain.length()) + 2);
    }

    private void heading(QuestionPart question) {
        Points points = VisibleScore.of(question);
        String sum = points.full() ? paint.good(points.toString()) : paint.bad(points.toString());
        String status = question.status().equals("answered") ? "" : ", " + PlainText.line(question.status());
        String by = question.className() == null ? "" : "  " + paint.dim(PlainText.line(question.className()));
        page.line(0, paint.strong(padded(question.id()) + PlainText.line(question.title())) + "  " + sum + status + by);
    }

    private void passed(QuestionPart question, int wrong) {
        int passed = VisibleScore.visible(question).size() - wrong;
        if (passed > 0) {
            page.line(INDENT, paint.good("passed") + "  " + passed + (passed == 1 ? " check" : " checks"));
        }
    }

    private void wrong(QuestionPart question, List<CheckPart> wrong) {
        Map<Finding, List<CheckPart>> findings = new LinkedHashMap<>();
        for (CheckPart check : wrong) {
            Finding finding = new Finding(check.verdict(), check.reason(), check.facts(), check.counterexample());
            findings.computeIfAbsent(finding, key -> new ArrayList<>()).add(check);
        }
        boolean answered = question.status().equals("answered") || question.className() != null;
        findings.forEach((finding, checks) -> {
            if (answered) {
                checks.forEach(this::title);
            }
            page.table(answered ? DEEPER : INDENT, rows(finding), paint::dim);
        });
    }

    private void title(CheckPart check) {
        boolean obvious = check.reason() == null || check.verdict().equals("skipped");
        String why =
                obvious ? "" : PlainText.line(String.valueOf(check.reason())).replace('-', ' ') + ", ";
        page.line(
                INDENT,
                word(check.verdict()) + "  " + PlainText.line(check.title()) + " "
                        + paint.dim("(" + why + Points.of(check.earned(), check.possible()) + ")"));
    }

    private String word(String verdict) {
        return switch (verdict) {
            case "skipped" -> paint.warning("not run");
            case "grader-error" -> paint.warning("not graded, the grader failed:");
            default -> paint.bad("failed");
        };
    }

    private static List<Page.Row> rows(Finding finding) {
        List<Page.Row> rows = new ArrayList<>();
        finding.facts().forEach(fact -> rows.add(row(PlainText.line(fact.key()), fact.value())));
        CounterexamplePart example = finding.counterexample();
        if (example != null) {
            boolean told = finding.facts().stream().anyMatch(fact -> fact.key().equals("expected"));
            if (!told && example.expected() != null) {
                rows.add(row("expected", example.expected()));
            }
            if (!told && example.actual() != null) {
                rows.add(row("but was", example.actual()));
            }
            String key = "for input";
            for (String argument : example.arguments()) {
                rows.add(row(key, argument));
                key = "";
            }
        }
        return rows;
    }

    private static Page.Row row(String key, String value) {
        return new Page.Row(key, PlainText.lines(value));
    }

    private void misconception(MisconceptionPart misconception) {
        page.line(INDENT, paint.warning("looks like") + "  " + PlainText.line(misconception.title()));
        if (misconception.explanation() != null) {
            page.paragraph(DEEPER, PlainText.line(misconception.explanation()), line -> line);
        }
        if (misconception.hint() != null) {
            page.paragraph(DEEPER, "Hint: " + PlainText.line(misconception.hint()), line -> line);
        }
    }
}
