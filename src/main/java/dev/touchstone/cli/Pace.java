package dev.touchstone.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a run is, how fast it goes and when it will be done; what an earlier run graded does not count as fast. */
final class Pace {
    private final LongSupplier nanoseconds;
    private long start;
    private int total;
    private int kept;
    private int done;
    private int ungraded;

    /** @param nanoseconds a clock, such as {@code System::nanoTime} */
    Pace(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    void started(int submissions, int gradedBefore) {
        start = nanoseconds.getAsLong();
        total = submissions;
        kept = gradedBefore;
    }

    void finished(boolean graded) {
        done++;
        ungraded += graded ? 0 : 1;
    }

    int done() {
        return kept + done;
    }

    int total() {
        return total;
    }

    int ungraded() {
        return ungraded;
    }

    boolean atEnd() {
        return done() >= total;
    }

    Duration elapsed() {
        return Duration.ofNanos(nanoseconds.getAsLong() - start);
    }

    /** The time until all is done if it goes on as it went so far; zero while nothing is done. */
    Duration left() {
        return done == 0
                ? Duration.ZERO
                : elapsed().multipliedBy(total - done()).dividedBy(done);
    }

    /** Such as {@code 120 of 300 done, 54.0 a minute, about 3 min 20 s left, 1 ungraded}. */
    @Override
    public String toString() {
        double minutes = Math.max(1, elapsed().toMillis()) / 60_000.0;
        return done() + " of " + total + " done, " + String.format(Locale.ROOT, "%.1f", done / minutes)
                + " a minute, about " + words(left()) + " left, " + ungraded + " ungraded";
    }

    /** Such as {@code 45 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
    static String words(Duration time) {
        Duration rounded = Duration.ofSeconds(time.plusMillis(500).toSeconds());
        if (rounded.toHours() > 0) {
            return rounded.toHours() + " h " + rounded.toMinutesPart() + " min";
        }
        return rounded.toMinutes() > 0
                ? rounded.toMinutes() + " min " + rounded.toSecondsPart() + " s"
                : rounded.toSeconds() + " s";
    }
}
