package dev.touchstone.cli;

import dev.touchstone.batch.Change;
import dev.touchstone.batch.Change.CheckChange;
import dev.touchstone.batch.Change.Kind;
import dev.touchstone.batch.RunDiff;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a second grading changed, as a TA reads it. */
final class DiffView {
    private static final int INDENT = 4;
    private static final Map<Kind, String> WORDS = Map.of(
            Kind.FELL, "fell",
            Kind.NO_LONGER_GRADED, "no longer graded",
            Kind.GONE, "gone",
            Kind.ROSE, "rose",
            Kind.NOW_GRADED, "now graded",
            Kind.NEW, "new",
            Kind.OTHERWISE, "with the same points");

    private final Paint paint;
    private final Page page = new Page();

    private DiffView(Paint paint) {
        this.paint = paint;
    }

    /** The whole page, with line ends. */
    static String of(RunDiff diff, Paint paint) {
        DiffView view = new DiffView(paint);
        view.page.line(0, paint.strong(sentence(diff)));
        diff.changes().forEach(view::change);
        return view.page.toString();
    }

    private static String sentence(RunDiff diff) {
        int changed = diff.changes().size();
        String kinds = Stream.of(Kind.values())
                .filter(kind -> diff.count(kind) > 0)
                .map(kind -> diff.count(kind) + " " + WORDS.get(kind))
                .collect(Collectors.joining(", "));
        return changed + " of " + diff.submissions() + (diff.submissions() == 1 ? " submission" : " submissions")
                + " changed" + (changed == 0 ? "" : ": " + kinds);
    }

    private void change(Change change) {
        page.gap();
        UnaryOperator<String> colour = switch (change.kind()) {
            case FELL, NO_LONGER_GRADED, GONE -> paint::bad;
            case ROSE, NOW_GRADED -> paint::good;
            case NEW, OTHERWISE -> paint::strong;
        };
        String difference = Points.signed(change.difference());
        page.line(
                0,
                paint.strong(PlainText.line(change.id())) + "  " + standing(change.before()) + " -> "
                        + standing(change.after()) + (difference.isEmpty() ? "" : "  " + colour.apply(difference)));
        if (change.before() != null && change.after() != null) {
            page.paragraph(INDENT, why(change.causes(), change.after()), paint::dim);
        }
        change.checks().forEach(check -> page.line(INDENT, check(check)));
    }

    private static String standing(@Nullable Report report) {
        if (report == null) {
            return "not there";
        }
        return report.status().equals("graded")
                ? Points.of(report.score().earned(), report.score().possible())
                : "ungraded";
    }

    private static String why(List<String> causes, Report after) {
        if (!after.status().equals("graded")) {
            return "could not be graded: " + ReportLine.why(after);
        }
        return causes.isEmpty()
                ? "no cause is known: submission, rubric, checks, version, seed, Java and sandbox are the same"
                : "changed: " + causes.stream().map(PlainText::line).collect(Collectors.joining(", "));
    }

    private static String check(CheckChange change) {
        return PlainText.line(change.id()) + ": " + result(change.before()) + " -> " + result(change.after());
    }

    private static String result(@Nullable CheckPart check) {
        if (check == null) {
            return "no such check";
        }
        boolean told = check.reason() == null || check.reason().equals(check.verdict());
        String reason = told ? "" : " (" + PlainText.line(String.valueOf(check.reason())) + ")";
        return PlainText.line(check.verdict()) + reason + " " + Points.of(check.earned(), check.possible());
    }
}
