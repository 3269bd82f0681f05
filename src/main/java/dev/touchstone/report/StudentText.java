package dev.touchstone.report;

/**
 * What text of students may hold once it stands in a report or on a screen. Everything that they can choose passes
 * through here: printed text, exception messages, names of classes and files, rendered values, what compilers quote.
 *
 * <p>Letters, signs and symbols of all languages stay as they are, and so do line feeds and tabs. What cannot be seen is
 * spelled as Java and JSON write it, such as {@code \}{@code u001b} for the escape that terminals obey: control
 * characters, marks that change the direction of text or have no width, separators of lines and paragraphs, halves of
 * surrogate pairs, and the non-characters that XML refuses. So no terminal, log, JSON or XML reader sees anything but
 * text, and nothing is silently left out.
 */
public final class StudentText {
    /** The longest text of a report but for what was printed, in {@code char}s. */
    static final int LONGEST = 4_000;

    /** The longest name, in {@code char}s. */
    static final int LONGEST_NAME = 300;

    private static final int FIRST_NONCHARACTER = 0xfdd0;
    private static final int LAST_NONCHARACTER = 0xfdef;
    private static final int PLANE = 0xffff;
    private static final int LAST_TWO = 0xfffe;

    private StudentText() {}

    /** The text with everything spelled that cannot be seen; line ends of Windows become those of Unix. */
    public static String spelled(String text) {
        String unix = text.replace("\r\n", "\n");
        StringBuilder spelled = new StringBuilder(unix.length());
        unix.codePoints().forEach(c -> {
            if (isSeen(c) || c == '\n' || c == '\t') {
                spelled.appendCodePoint(c);
            } else {
                Character.toString(c).chars().forEach(unit -> spelled.append(spelling((char) unit)));
            }
        });
        return spelled.toString();
    }

    /** The six characters that stand for one that cannot be seen. */
    static String spelling(char unit) {
        StringBuilder hex = new StringBuilder(Integer.toHexString(unit));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "\\u" + hex;
    }

    /** False for what {@link #spelled} spells, and for line feeds and tabs. */
    static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (c & PLANE) < LAST_TWO && (c < FIRST_NONCHARACTER || c > LAST_NONCHARACTER);
        };
    }

    /** As {@link #spelled}, and no longer than the longest text of a report. */
    static String text(String text) {
        return bounded(text, LONGEST);
    }

    /** As {@link #spelled}, on one line and no longer than a name may be. */
    static String name(String name) {
        return bounded(name.replace('\n', ' ').replace('\t', ' '), LONGEST_NAME);
    }

    private static String bounded(String text, int most) {
        // No need to spell what is cut off; spelling never makes text shorter, but for the line ends of Windows.
        String spelled = spelled(text.length() > 2 * most ? text.substring(0, 2 * most) : text);
        if (spelled.length() <= most && text.length() <= 2 * most) {
            return spelled;
        }
        int end = Math.min(spelled.length(), most) - 3;
        if (Character.isHighSurrogate(spelled.charAt(end - 1))) {
            end--;
        }
        return spelled.substring(0, end) + "...";
    }
}
