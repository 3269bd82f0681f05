package dev.touchstone.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A running child JVM; everything that comes out of it is hostile. Whoever started it closes it.
 *
 * <p>Theory of operation: one daemon thread drains the child's errors until their pipe ends; output and input belong to
 * the caller, who must cap what it reads and keep the clock. {@link #kill()} may come from any thread, also while another
 * one reads or writes: that one then sees the end of the stream or an exception. The processes inside a wall die with
 * its outer process, except that an outer process which is killed in its first milliseconds leaves behind what it
 * has just forked. So it is stopped first, then its descendants are killed until none is left, and then it is killed.
 */
public final class Child implements AutoCloseable {
    private static final Duration DEATH = Duration.ofSeconds(5);
    private static final int ROUNDS = 20;
    private static final Path SHELL = Path.of("/bin/sh");

    private final Process process;
    private final AtomicReference<Runnable> beforeDeath;
    private final Consumer<Child> whenClosed;
    private final ErrorHead errors = new ErrorHead();

    /**
     * @param beforeDeath is done once, before the process is killed
     * @param whenClosed learns that this child need not be killed any more
     */
    Child(Process process, Runnable beforeDeath, Consumer<Child> whenClosed) {
        this.process = process;
        this.beforeDeath = new AtomicReference<>(beforeDeath);
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
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** What all its processes have computed so far; empty where the system does not tell. */
    public Optional<ProcessorUse> processorUse() {
        return ProcessorUse.of(processes());
    }

    /** Kills the child with everything it started, and waits a bounded time until it is dead. A second time does nothing. */
    public void kill() {
        beforeDeath.getAndSet(() -> {}).run();
        freeze();
        Set<Long> killed = new HashSet<>();
        for (int round = 0; round < ROUNDS && killDescendants(killed); round++) {
            Thread.onSpinWait();
        }
        process.destroyForcibly();
        if (dies()) {
            closeQuietly(process.getOutputStream());
            closeQuietly(process.getInputStream());
        }
    }

    /** From here on the outer process starts nothing; where there is no such thing, we do without. */
    private void freeze() {
        if (process.isAlive() && Files.isExecutable(SHELL)) {
            try {
                new HostTool(SHELL)
                        .run(List.of("-c", "kill -STOP \"$1\"", "sh", Long.toString(process.pid())), Map.of(), 5);
            } catch (SandboxException e) {
                // It is killed next in any case.
            }
        }
    }

    /** Waits also in an interrupted thread: a child that is still dying must not be forgotten. */
    private boolean dies() {
        return process.onExit()
                .thenApply(dead -> true)
                .completeOnTimeout(false, DEATH.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** True if there were some that had not been killed before. */
    private boolean killDescendants(Set<Long> killed) {
        List<ProcessHandle> fresh = process.descendants()
                .filter(descendant -> killed.add(descendant.pid()))
                .toList();
        fresh.forEach(ProcessHandle::destroyForcibly);
        return !fresh.isEmpty();
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
