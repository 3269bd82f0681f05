package dev.touchstone.batch;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets finished reports through to the disk until the program is told to end.
 *
 * <p>Theory of operation. Ctrl-C, and whatever ends a whole job at once, reaches the children as well as the judge, and
 * the judge's own last act is to kill its children: a process that ends by itself and one that was ended look the same.
 * So when the program is told to end, a shutdown hook shuts this gate, and what is being graded then is never written
 * down: the threads that come here wait until the program is gone. The news may reach a child a little earlier than the
 * gate; therefore a report that tells of a lost process waits a moment before it passes.
 */
final class Gate implements AutoCloseable {
    private static final long MOMENT_MILLISECONDS = 300;
    private static final long PATIENCE_SECONDS = 10;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Thread hook = new Thread(this::shut, "stop-writing-reports");

    Gate() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What is done behind the gate. */
    interface Passage {
        void go() throws IOException;
    }

    /** Goes through as soon as that is safe; waits for ever once the gate is shut. */
    void pass(boolean processLost, Passage passage) throws IOException {
        if (processLost) {
            try {
                Thread.sleep(MOMENT_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted before a report was written; start again to go on", e);
            }
        }
        lock.readLock().lock();
        try {
            passage.go();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * From now on nobody goes through, and never again. Returns when those who are inside are done, or if a disk hangs,
     * after a while: then their files are whole or absent all the same.
     */
    void shut() {
        if (lock.isWriteLocked()) {
            return;
        }
        try {
            lock.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the gate is shut or will be.
        }
    }
}
