package dev.touchstone.compile;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Decides when a worker is late. On a busy machine it may have to wait for a processor for longer than it computes, which
 * is no fault of a submission.
 *
 * <p>Theory of operation. The caller waits for the limit. If the worker has then computed for most of it, it is late. If
 * not, the caller waits on in short steps until it has, or until {@value #LONGEST} times the limit are over, which is
 * the grader's fault. Where the system does not tell what a process computed, the limit alone decides.
 *
 * @param before what the worker had computed when its turn began; empty if nobody knows
 */
record Turn(WorkerProcess process, Duration limit, Optional<Duration> before) {
    private static final int LONGEST = 6;
    private static final Duration STEP = Duration.ofMillis(100);

    /** A turn of this worker that begins now. */
    static Turn of(WorkerProcess process, Duration limit) {
        return new Turn(process, limit, process.processorTime());
    }

    /**
     * The result of what the worker does in its turn.
     *
     * @throws TimeoutException if it had its time
     * @throws CompilerUnavailable if the machine did not give it its time
     */
    <T> T await(Future<T> result)
            throws ExecutionException, InterruptedException, TimeoutException, CompilerUnavailable {
        long start = System.nanoTime();
        Duration step = limit;
        while (true) {
            try {
                return result.get(step.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (hadItsTime()) {
                    throw e;
                }
                if (System.nanoTime() - start > limit.multipliedBy(LONGEST).toNanos()) {
                    throw new CompilerUnavailable(
                            "The compile worker waited for a processor for "
                                    + limit.multipliedBy(LONGEST).toSeconds()
                                    + " s; start again with fewer jobs, or when the machine has less to do.",
                            e);
                }
                step = STEP;
            }
        }
    }

    private boolean hadItsTime() {
        Optional<Duration> now = process.processorTime();
        // A processor is never wholly a process's own.
        Duration enough = limit.multipliedBy(3).dividedBy(4);
        return before.isEmpty()
                || now.isEmpty()
                || now.get().minus(before.get()).compareTo(enough) >= 0;
    }
}
