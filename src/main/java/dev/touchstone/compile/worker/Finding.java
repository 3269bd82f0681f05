package dev.touchstone.compile.worker;

/**
 * One thing that the compiler has to say.
 *
 * @param file path of the source, empty when no source is meant
 * @param line counted from 1, 0 when absent
 * @param column counted from 1 as javac counts (a tab goes to the next multiple of eight), 0 when absent
 * @param error whether the code was refused because of it
 * @param message javac's English text, at most {@link Bounds#MESSAGE_CHARS} characters
 */
public record Finding(String file, long line, long column, boolean error, String message) {
    public Finding {
        file = bounded(file, Bounds.NAME_CHARS);
        message = bounded(message, Bounds.MESSAGE_CHARS);
    }

    static Finding warning(String file, String message) {
        return new Finding(file, 0, 0, false, message);
    }

    static Finding error(String message) {
        return new Finding("", 0, 0, true, message);
    }

    private static String bounded(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
