package dev.touchstone.cli;

import dev.touchstone.sandbox.StartTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out how long children took to start, each rung compared with the plain child. */
final class StartTimes {
    private static final String PLAIN = "off";

    private StartTimes() {}

    /** A table; times in milliseconds. */
    static String text(List<StartTime> times) {
        Optional<StartTime> plain =
                times.stream().filter(time -> time.rung().equals(PLAIN)).findFirst();
        List<Page.Row> rows = new ArrayList<>();
        for (StartTime time : times) {
            String row = String.format(Locale.ROOT, "median %6.1f ms, best %6.1f ms", time.median(), time.best());
            String ratio = plain.map(other -> String.format(
                            Locale.ROOT,
                            ", %.2f times the median of %s, best %.2f times",
                            time.median() / other.median(),
                            PLAIN,
                            time.best() / other.best()))
                    .orElse("");
            rows.add(Page.Row.of(time.rung(), row + (time.rung().equals(PLAIN) ? "" : ratio)));
        }
        Page page = new Page();
        page.line(0, "");
        page.line(0, "Until a child's first word, " + times.get(0).millis().size() + " starts each, in turn");
        page.table(2, rows, key -> key);
        return page.toString();
    }
}
