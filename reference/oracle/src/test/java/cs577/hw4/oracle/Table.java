package cs577.hw4.oracle;

import dev.touchstone.assignment.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, a line for each comparison. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    void add(Question<?> question, Comparison<?> comparison, double deviation) {
        lines.add(String.format(
                Locale.ROOT,
                "%-4s %-38s %-18s %-12s %d cases  max deviation %7s  (at most %s)",
                question.id(),
                question.title(),
                comparison.subject(),
                comparison.authority(),
                Comparison.CASES,
                number(deviation, "%.1e"),
                number(comparison.authority().tolerance(), "%.0e")));
    }

    private static String number(double number, String format) {
        return number == 0 ? "0" : String.format(Locale.ROOT, format, number);
    }

    @Override
    public String toString() {
        return "Largest deviation of the reference, relative to the larger of 0.1 and the right result's largest"
                + " magnitude\n" + String.join("\n", lines) + "\n";
    }
}
