package dev.touchstone.compile;

import java.time.Duration;

/**
 * How much a worker may take.
 *
 * @param wall longest time for one submission
 * @param start longest time until a new worker greets
 * @param outputBytes largest answer that is read
 * @param submissions how many a worker compiles before a fresh one takes over
 */
public record CompileLimits(Duration wall, Duration start, int outputBytes, int submissions) {
    /** 20 seconds a submission, 30 for a start, 16 MiB of answer, 500 submissions. */
    public static CompileLimits standard() {
        return new CompileLimits(Duration.ofSeconds(20), Duration.ofSeconds(30), 16 << 20, 500);
    }

    /** These limits with another time for one submission. */
    public CompileLimits withWall(Duration time) {
        return new CompileLimits(time, start, outputBytes, submissions);
    }

    /** These limits with another number of submissions for each worker. */
    public CompileLimits withSubmissions(int number) {
        return new CompileLimits(wall, start, outputBytes, number);
    }
}
