package dev.touchstone.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long children take to start.
 *
 * <p>Theory of operation: the calling thread starts one child after the other, a round of all rungs at a time, so that a
 * machine that becomes busy is busy for all of them; it waits for the child's first byte and kills it. A child that dies
 * before gives no byte but the end of its output, which is an error.
 */
final class Stopwatch {
    private static final ChildLimits LIMITS = new ChildLimits(128, 20);

    private final CanaryProgram canary;

    Stopwatch(CanaryProgram canary) {
        this.canary = canary;
    }

    /** The times of so many rounds; the round before them, which fills caches, does not count. */
    List<StartTime> measure(List<Rung> rungs, int rounds) throws SandboxException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Rung rung : rungs) {
                double millis = millis(rung);
                if (round > 0) {
                    times.computeIfAbsent(rung.name(), name -> new ArrayList<>())
                            .add(millis);
                }
            }
        }
        return times.entrySet().stream()
                .map(entry -> new StartTime(entry.getKey(), entry.getValue()))
                .toList();
    }

    private double millis(Rung rung) throws SandboxException {
        Launch launch = canary.launch(LIMITS, List.of());
        long start = System.nanoTime();
        try (Child child = rung.start(launch)) {
            int first = child.output().read();
            long nanos = System.nanoTime() - start;
            if (first < 0) {
                throw new SandboxException("a child behind " + rung.name() + " ended without a word: "
                        + child.errors().strip());
            }
            return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
        } catch (IOException e) {
            throw new SandboxException("cannot hear a child behind " + rung.name() + ": " + e.getMessage(), e);
        }
    }
}
