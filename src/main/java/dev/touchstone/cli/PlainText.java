package dev.touchstone.cli;

import dev.touchstone.report.StudentText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays text of students out for a terminal: on one line or on a bounded number of them, and with everything spelled
 * that a terminal would obey ({@link StudentText}). Everything that is shown passes through here.
 */
final class PlainText {
    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 60;

    private PlainText() {}

    /** One line; line ends become spaces. */
    static String line(String text) {
        return shortened(clean(text).strip().replaceAll("\\s*\\n\\s*", " "));
    }

    /** The lines of a longer text, without trailing blanks; too much of it is left out, and that is said. */
    static List<String> lines(String text) {
        List<String> lines = clean(text).lines().map(String::stripTrailing).toList();
        List<String> shown =
                lines.stream().limit(MOST_LINES).map(PlainText::shortened).toList();
        return lines.size() <= MOST_LINES
                ? shown
                : Stream.concat(shown.stream(), Stream.of("... and " + (lines.size() - MOST_LINES) + " more lines"))
                        .toList();
    }

    private static String clean(String text) {
        return StudentText.spelled(text).replace("\t", "    ");
    }

    private static String shortened(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "... and " + (length - LONGEST_LINE)
                        + " more characters";
    }
}
