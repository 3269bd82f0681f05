package dev.touchstone.deploy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for a POSIX shell. */
final class ShellText {
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_/.:=@%+,-]+");

    private ShellText() {}

    /** The words of one command, each of which the shell takes as it is. */
    static String command(List<String> words) {
        return words.stream().map(ShellText::word).collect(Collectors.joining(" "));
    }

    static String word(String text) {
        return HARMLESS.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
