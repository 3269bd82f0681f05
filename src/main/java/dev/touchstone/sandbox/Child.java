package dev.touchstone.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running child JVM; everything that comes out of it is hostile. Whoever started it closes it.
 *
 * <p>Theory of operation: one daemon thread drains the child's errors until their pipe ends; output and input belong to
 * the caller, who must cap what it reads and keep the clock. {@link #kill()} may come from any thread, also while another
 * one reads or writes: that one then sees the end of the stream or an exception. The processes inside a wall die with
 * its outer process, but an outer process that is killed in its first milliseconds can leave them behind; so the
 * descendants are killed first, until none is left.
 */
public final class Child implements AutoCloseable {
    private static final Duration DEATH = Duration.ofSeconds(5);
    private static final int ROUNDS = 20;

    private final Process process;
    private final Consumer<Child> whenClosed;
    private final ErrorHead errors = new ErrorHead();

    Child(Process process, Consumer<Child> whenClosed) {
        this.process = process;
        this.whenClosed = whenClosed;
    }

    /** Begins to drain the child's errors. */
    Child listening() {
        Thread thread = new Thread(() -> errors.drain(process.getErrorStream()), "child-errors-" + process.pid());
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /** What the child writes; its end comes when the child is dead. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** What the child reads; writing to a dead child is an exception. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What has come so far on standard error, at most the first {@value ErrorHead#KEPT_BYTES} bytes, as UTF-8. */
    public String errors() {
        return errors.text();
    }

    /**
     * The exit code, if the child ends within this time; 128 + n if signal n ended it. Empty also if the waiting thread is
     * interrupted (which stays so).
     */
    public OptionalInt exitCode(Duration wait) {
        try {
            boolean ended = process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The outer process on this machine and all that it started, as far as they can be seen now. */
    List<ProcessHandle> processes() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Kills the child with everything it started, and waits a bounded time until it is dead. A second time does nothing. */
    public void kill() {
        for (int round = 0; round < ROUNDS && killDescendants(); round++) {
            Thread.onSpinWait();
        }
        process.destroyForcibly();
        if (exitCode(DEATH).isPresent()) {
            closeQuietly(process.getOutputStream());
            closeQuietly(process.getInputStream());
        }
    }

    private boolean killDescendants() {
        return process.descendants().map(ProcessHandle::destroyForcibly).reduce(false, Boolean::logicalOr);
    }

    private static void closeQuietly(AutoCloseable stream) {
        try {
            stream.close();
        } catch (Exception e) {
            // Bytes that a dead child did not read are of no interest.
        }
    }

    /** Kills the child and forgets it. */
    @Override
    public void close() {
        kill();
        whenClosed.accept(this);
    }
}
