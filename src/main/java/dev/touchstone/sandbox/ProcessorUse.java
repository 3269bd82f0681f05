package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much some processes have computed, and whether they want to. Linux tells both of every process, whoever runs it
 * and behind whatever wall.
 *
 * @param time of all threads together, those that have ended included
 * @param wanted true if a thread runs or waits for a processor
 */
public record ProcessorUse(Duration time, boolean wanted) {
    /** What Linux counts in, on every architecture that we run on. */
    private static final long TICKS_PER_SECOND = 100;

    private static final int STATE = 0;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    /** Of these processes; empty if the system does not tell it of one that lives. */
    static Optional<ProcessorUse> of(List<ProcessHandle> processes) {
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            return Optional.empty();
        }
        long ticks = 0;
        boolean wanted = false;
        for (ProcessHandle process : processes) {
            Path folder = Path.of("/proc", Long.toString(process.pid()));
            try {
                List<String> fields = fields(folder.resolve("stat"));
                ticks += Long.parseLong(fields.get(USER_TIME)) + Long.parseLong(fields.get(SYSTEM_TIME));
                wanted |= anyThreadWants(folder.resolve("task"));
            } catch (IOException | RuntimeException e) {
                if (process.isAlive()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new ProcessorUse(Duration.ofMillis(ticks * 1_000 / TICKS_PER_SECOND), wanted));
    }

    private static boolean anyThreadWants(Path tasks) throws IOException {
        try (Stream<Path> threads = Files.list(tasks)) {
            for (Path thread : threads.toList()) {
                if (Files.exists(thread)
                        && "RD".contains(fields(thread.resolve("stat")).get(STATE))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The fields after the name, which is in parentheses and may hold anything. */
    private static List<String> fields(Path stat) throws IOException {
        String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
        return List.of(line.substring(line.lastIndexOf(')') + 2).trim().split(" "));
    }
}
