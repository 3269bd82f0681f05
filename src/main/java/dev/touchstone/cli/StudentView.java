package dev.touchstone.cli;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.DiagnosticPart;
import dev.touchstone.report.Report.QuestionPart;
import java.util.List;

/**
 * A report as its student reads it in a terminal. Nothing in it depends on what a hidden check found: points are those of
 * the visible checks, a misconception is told only where a visible check was not passed, and what the submission printed
 * (it could print a hidden check's inputs) only where all checks are visible.
 */
final class StudentView {
    private static final int INDENT = 4;

    private final Paint paint;
    private final Page page = new Page();

    private StudentView(Paint paint) {
        this.paint = paint;
    }

    /** The whole page, with line ends. */
    static String of(Report report, Paint paint) {
        StudentView view = new StudentView(paint);
        view.head(report);
        view.diagnostics(report.diagnostics());
        int width = report.questions().stream()
                .mapToInt(question -> question.id().length())
                .max()
                .orElse(0);
        QuestionView questions = new QuestionView(view.page, paint, width);
        boolean gap = true;
        for (QuestionPart question : report.questions()) {
            gap = questions.add(question, gap);
        }
        view.output(report);
        view.total(report);
        view.advice(report);
        return view.page.toString();
    }

    private void head(Report report) {
        page.line(
                0,
                paint.strong(PlainText.line(report.submission().id())) + ": "
                        + PlainText.line(report.assignment().title()));
    }

    private void diagnostics(List<DiagnosticPart> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        page.gap();
        for (DiagnosticPart diagnostic : diagnostics) {
            List<String> message = PlainText.lines(diagnostic.message());
            String first = message.isEmpty() ? "" : message.get(0);
            page.line(0, place(diagnostic) + ": " + severity(diagnostic) + ": " + first);
            message.stream().skip(1).forEach(line -> page.line(INDENT, line));
        }
    }

    private static String place(DiagnosticPart diagnostic) {
        String file = PlainText.line(diagnostic.file());
        return diagnostic.line() <= 0 ? file : file + ":" + diagnostic.line() + ":" + diagnostic.column();
    }

    private String severity(DiagnosticPart diagnostic) {
        String word = PlainText.line(diagnostic.severity());
        return word.equals("error") ? paint.bad(word) : paint.warning(word);
    }

    private void output(Report report) {
        List<String> lines = PlainText.lines(report.output().text());
        if (lines.isEmpty()) {
            return;
        }
        page.gap();
        if (VisibleScore.hidden(report) > 0) {
            page.line(0, paint.dim("What your code printed is not shown, because hidden checks called it too."));
            return;
        }
        page.line(0, paint.strong("Your code printed") + (report.output().truncated() ? " (the first part)" : ""));
        lines.forEach(line -> page.line(INDENT, line));
    }

    private void total(Report report) {
        Points points = VisibleScore.of(report);
        String sum = points.full() ? paint.good(points.toString()) : paint.bad(points.toString());
        page.gap();
        long hidden = VisibleScore.hidden(report);
        String rest = hidden == 0
                ? ""
                : " of the visible checks; " + hidden + (hidden == 1 ? " hidden check counts" : " hidden checks count")
                        + " too";
        page.line(0, paint.strong("Total ") + sum + rest);
    }

    private void advice(Report report) {
        boolean repeatable = report.questions().stream()
                .flatMap(question -> VisibleScore.visible(question).stream())
                .anyMatch(check -> check.reproduce() != null);
        if (repeatable) {
            page.line(0, paint.dim("With --json=FILE the report holds a JUnit test for each failure that repeats it."));
        }
    }
}
