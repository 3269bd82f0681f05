package dev.touchstone.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Wraps a command in a shell that sets the kernel's limits and then becomes the command.
 *
 * <p>The command ignores the signals of a terminal. They reach all processes that were started from there, and a child that
 * dies of Ctrl-C before the judge does would look like a submission that ends itself.
 */
final class Limits {
    /** Under which number a command finds the file that is opened for it: one that shells can name and do not use. */
    static final int FILE_NUMBER = 9;

    /** What a shell does first that stands between the judge and a child. */
    static final String IGNORE_SIGNALS = "trap '' HUP INT QUIT TERM; ";

    private static final int OPEN_FILES = 64;

    private Limits() {}

    /** With these limits, or not at all. */
    static List<String> strictly(ChildLimits limits, List<String> command) {
        return shell(set(limits, " || exit 125; ") + "exec \"$@\"", command);
    }

    /** With these limits and this file open, or not at all. */
    static List<String> strictlyWith(Path file, ChildLimits limits, List<String> command) {
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(command);
        // On the command itself: some shells close for it what they opened for themselves.
        String script = "file=$1; shift; exec \"$@\" " + FILE_NUMBER + "<\"$file\"";
        return shell(set(limits, " || exit 125; ") + script, arguments);
    }

    /** With as many of these limits as the system knows. */
    static List<String> asFarAsPossible(ChildLimits limits, List<String> command) {
        return shell(set(limits, " 2>/dev/null; ") + "exec \"$@\"", command);
    }

    private static String set(ChildLimits limits, String then) {
        // No core dumps, few files, none of them written, processor time, private memory (in KB).
        return Stream.of(
                        "-c 0",
                        "-n " + OPEN_FILES,
                        "-f 0",
                        "-t " + limits.cpuSeconds(),
                        "-d " + limits.memoryMegabytes() * 1024L)
                .map(limit -> "ulimit " + limit + then)
                .reduce("", String::concat);
    }

    private static List<String> shell(String script, List<String> arguments) {
        return Stream.concat(Stream.of("/bin/sh", "-c", IGNORE_SIGNALS + script, "sh"), arguments.stream())
                .toList();
    }
}
