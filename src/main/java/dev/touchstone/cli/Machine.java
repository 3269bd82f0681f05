package dev.touchstone.cli;

import dev.touchstone.sandbox.RungReport;
import dev.touchstone.sandbox.RungReport.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What this machine and this installation offer.
 *
 * @param rows key and value, in the order in which they are shown
 * @param rungs the sandboxes, strongest first
 */
record Machine(List<Page.Row> rows, List<RungReport> rungs) {
    private static final int INDENT = 2;

    Machine {
        rows = List.copyOf(rows);
        rungs = List.copyOf(rungs);
    }

    /** True if student code that nobody trusts can be run here. */
    boolean hasWall() {
        return rungs.stream().anyMatch(rung -> rung.available() && !rung.name().equals("off"));
    }

    /** The page of {@code doctor}. */
    String text(Paint paint) {
        Page page = new Page();
        page.table(0, rows, paint::strong);
        page.gap();
        page.line(0, paint.strong("Sandboxes, strongest first"));
        int width = rungs.stream().mapToInt(rung -> rung.name().length()).max().orElse(0);
        for (RungReport rung : rungs) {
            String gap = " ".repeat(width - rung.name().length() + 2);
            page.line(INDENT, paint.strong(rung.name()) + gap + state(rung, paint));
            List<Page.Row> tried = new ArrayList<>();
            add(tried, "stops", rung, Tried::stopped);
            add(tried, "does not stop", rung, attempt -> !attempt.stopped());
            if (rung.available() && !rung.gaps().isEmpty()) {
                tried.add(new Page.Row("cannot stop", rung.gaps()));
            }
            page.table(2 * INDENT, tried, paint::dim);
        }
        return page.toString();
    }

    private static String state(RungReport rung, Paint paint) {
        if (!rung.available()) {
            return paint.bad("not available: ") + PlainText.line(rung.reason());
        }
        return rung.name().equals("off") ? paint.warning("available, but is no wall") : paint.good("works");
    }

    private static void add(List<Page.Row> rows, String key, RungReport rung, Predicate<Tried> which) {
        List<String> lines = rung.attempts().stream()
                .filter(which)
                .map(attempt -> PlainText.line(attempt.what()))
                .collect(Collectors.toList());
        if (!lines.isEmpty()) {
            rows.add(new Page.Row(key, lines));
        }
    }
}
