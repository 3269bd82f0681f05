package dev.touchstone.intake;

import java.util.Locale;

/** Characters that change what is read without being seen. */
final class Invisible {
    /** Letters and marks that show nothing: fillers of Hangul, the grapheme joiner, vowels of Khmer. */
    private static final String BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0";

    /** What reorders or joins a line of text. Tabs and line ends are not among them. */
    private static final String IN_TEXT = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
            + "\u2066\u2067\u2068\u2069\ufeff\u115f\u1160\u3164\uffa0";

    private Invisible() {}

    /** The first such character of a name, or -1. */
    static int inName(String name) {
        return name.codePoints().filter(Invisible::isInName).findFirst().orElse(-1);
    }

    static boolean isInName(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANK.indexOf(c) >= 0;
        };
    }

    /** The place of the first such character in a source, or -1. */
    static int inText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127 && IN_TEXT.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Such as {@code U+202E}. */
    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
