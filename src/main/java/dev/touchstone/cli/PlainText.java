package dev.touchstone.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes text of students harmless for a terminal: no escape sequence, no control character, nothing that reorders what
 * is read. Everything that comes from a report passes through here before it is shown.
 */
final class PlainText {
    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 60;

    /** ESC or its one-byte forms, with what belongs to it: a control sequence, a string up to its end, or a sign. */
    private static final Pattern ESCAPE = Pattern.compile("(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]?"
            + "|(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?"
            + "|\\u001b[ -/]*[0-~]?");

    /** Control characters except the line feed, and the marks that change the direction of text. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\u2028\\u2029]");

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
        String unix = text.replace("\r\n", "\n").replace("\t", "    ");
        return CONTROL.matcher(ESCAPE.matcher(unix).replaceAll("")).replaceAll("");
    }

    private static String shortened(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "... and " + (length - LONGEST_LINE)
                        + " more characters";
    }
}
