package dev.touchstone.batch;

import dev.touchstone.report.Report;
import java.time.Duration;

/** Is told how far a run is; by one thread at a time, and only what is on the disk. */
public interface BatchListener {
    /**
     * The run knows what there is to do.
     *
     * @param total submissions
     * @param kept how many of them have been graded before and did not change
     */
    default void started(int total, int kept) {}

    /** One submission was graded, or could not be. */
    void finished(Report report, Duration took);
}
