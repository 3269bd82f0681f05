package dev.touchstone.remote;

import dev.touchstone.remote.Conversation.Event;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides when a child that says nothing is late. Not by the clock alone: on a busy machine a right answer may have to
 * wait for a processor for longer than it computes.
 *
 * <p>Theory of operation. The judge's thread waits for half of the limit without looking at the child, which is enough
 * for almost all replies, and from there to the limit. Then the child is late if it had a processor for most of the
 * second half, or if it does not want one, because it sleeps or waits for itself. If it wanted one and did not get it,
 * the thread waits on in short steps until one of the two holds, at most {@value #LONGEST} times the limit. That end, and
 * any where the system does not tell what the child does, is in doubt.
 */
final class Patience {
    private static final int LONGEST = 6;
    private static final Duration STEP = Duration.ofMillis(50);

    private final Supplier<Optional<Effort>> effort;

    Patience(Supplier<Optional<Effort>> effort) {
        this.effort = effort;
    }

    /** Waits for the next event, at most so long. */
    @FunctionalInterface
    interface Wait {
        Optional<Event> upTo(Duration time) throws InterruptedException;
    }

    /** What comes, or that it is late. */
    Event await(Duration limit, Wait wait) throws InterruptedException {
        long start = System.nanoTime();
        Duration half = limit.dividedBy(2);
        Optional<Event> event = wait.upTo(half);
        if (event.isPresent()) {
            return event.get();
        }
        Optional<Effort> atHalf = effort.get();
        event = wait.upTo(left(start, limit));
        if (event.isPresent() || atHalf.isEmpty()) {
            return event.orElseGet(() -> new Event.Late(true));
        }
        // A processor is never wholly a child's own.
        Duration enough = atHalf.get().processorTime().plus(half.multipliedBy(3).dividedBy(4));
        return beyond(start, limit.multipliedBy(LONGEST), enough, wait);
    }

    private Event beyond(long start, Duration end, Duration enough, Wait wait) throws InterruptedException {
        boolean sleptBefore = false;
        while (true) {
            Optional<Effort> now = effort.get();
            boolean sleeps = now.isPresent() && !now.get().eager();
            boolean hadEnough = now.isPresent() && now.get().processorTime().compareTo(enough) >= 0;
            if (hadEnough || (sleeps && sleptBefore)) {
                return new Event.Late(false);
            }
            if (now.isEmpty() || left(start, end).isZero()) {
                return new Event.Late(true);
            }
            sleptBefore = sleeps;
            Optional<Event> event = wait.upTo(STEP);
            if (event.isPresent()) {
                return event.get();
            }
        }
    }

    private static Duration left(long start, Duration limit) {
        Duration left = limit.minusNanos(System.nanoTime() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
