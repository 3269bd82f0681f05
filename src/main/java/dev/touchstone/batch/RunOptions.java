package dev.touchstone.batch;

/**
 * How a run is done; has no influence on what comes out.
 *
 * @param jobs how many submissions are graded at a time
 * @param fresh true if what has been graded already is graded again
 */
public record RunOptions(int jobs, boolean fresh) {
    /** One worker for each core; what stands is kept. */
    public static RunOptions standard() {
        return new RunOptions(Runtime.getRuntime().availableProcessors(), false);
    }

    /** Refuses less than one worker. */
    public RunOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("a run needs at least one job, not " + jobs);
        }
    }
}
