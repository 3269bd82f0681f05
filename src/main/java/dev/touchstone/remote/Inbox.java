package dev.touchstone.remote;

import dev.touchstone.remote.Conversation.Event;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * What a child said and nobody has read yet, bounded in bytes.
 *
 * <p>Theory of operation. A reader thread puts events here, the judge's thread takes them. The reader waits while so
 * much is unread that one more frame would be too much, so a child that sends more than it was asked for waits in its
 * pipe; a reader that is interrupted stops waiting. The judge waits for the next event until its time is over. Many
 * small replies pass without either thread waiting for the other.
 */
final class Inbox {
    private static final int MOST_BYTES = 1 << 20;

    private record Entry(Event event, int bytes) {}

    private final Queue<Entry> entries = new ArrayDeque<>();
    private long bytes;

    /** Adds an event that takes so many bytes; waits while there is no room, but always has room for one. */
    synchronized void put(Event event, int size) throws InterruptedException {
        while (!entries.isEmpty() && bytes + size > MOST_BYTES) {
            wait();
        }
        entries.add(new Entry(event, size));
        bytes += size;
        notifyAll();
    }

    /** The oldest event, as soon as there is one; empty if there is none in time. */
    synchronized Optional<Event> take(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (entries.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        Entry entry = entries.remove();
        bytes -= entry.bytes();
        notifyAll();
        return Optional.of(entry.event());
    }
}
