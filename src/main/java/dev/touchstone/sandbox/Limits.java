package dev.touchstone.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** Wraps a command in a shell that sets the kernel's limits and then becomes the command. */
final class Limits {
    private static final int OPEN_FILES = 64;

    private Limits() {}

    /** With these limits, or not at all. */
    static List<String> strictly(ChildLimits limits, List<String> command) {
        return shell(limits, " || exit 125; ", command);
    }

    /** With as many of these limits as the system knows. */
    static List<String> asFarAsPossible(ChildLimits limits, List<String> command) {
        return shell(limits, " 2>/dev/null; ", command);
    }

    private static List<String> shell(ChildLimits limits, String then, List<String> command) {
        // No core dumps, few files, none of them written, processor time, private memory (in KB).
        String script = Stream.of(
                                "-c 0",
                                "-n " + OPEN_FILES,
                                "-f 0",
                                "-t " + limits.cpuSeconds(),
                                "-d " + limits.memoryMegabytes() * 1024L)
                        .map(limit -> "ulimit " + limit + then)
                        .reduce("", String::concat)
                + "exec \"$@\"";
        return Stream.concat(Stream.of("/bin/sh", "-c", script, "sh"), command.stream())
                .toList();
    }
}
