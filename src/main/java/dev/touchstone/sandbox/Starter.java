package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Starts all child processes, and kills at the end what is left of them.
 *
 * <p>Theory of operation. Every child is started by one and the same platform thread, which lives as long as this object:
 * the kernel's parent-death signal, which walls use so that a child never outlives Touchstone, follows the
 * <em>thread</em> that started the process, so a child of a pool's thread would die whenever that thread is retired. It is a
 * daemon, so that it never keeps Touchstone from ending. The caller waits for it, a few milliseconds and without being
 * interruptible, for otherwise a child could be started that nobody knows.
 *
 * <p>If the child dies, its pipes end and its {@link Child} reports the exit code; nothing here notices. If Touchstone
 * ends, a shutdown hook kills all children that are not closed; if it is killed, the parent-death signal or the end of
 * the child's input does.
 */
final class Starter implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread starter = new Thread(task, "child-starter");
        starter.setDaemon(true);
        return starter;
    });
    private final Set<Child> living = ConcurrentHashMap.newKeySet();
    private final Path workingDirectory;

    /** @param workingDirectory where the children start, which they need not see */
    Starter(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    /** Starts this command with pipes for its three streams and nothing of our environment. */
    Child start(List<String> command) throws SandboxException {
        return start(command, () -> {});
    }

    /** As {@link #start(List)}; whoever kills the child does this first, once. */
    Child start(List<String> command, Runnable beforeDeath) throws SandboxException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", HostTool.PATH, "LC_ALL", "C.UTF-8"));
        String windows = System.getenv("SystemRoot");
        if (windows != null) {
            // Without it, a JVM on Windows has no random numbers.
            builder.environment().put("SystemRoot", windows);
        }
        return await(() -> {
            Child child = new Child(builder.start(), beforeDeath, living::remove);
            living.add(child);
            return child.listening();
        });
    }

    private Child await(Callable<Child> start) throws SandboxException {
        boolean interrupted = false;
        try {
            Future<Child> future = thread.submit(start);
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (RejectedExecutionException e) {
            throw new SandboxException("the sandbox is closed: nothing more can be started", e);
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static SandboxException failure(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String what = cause instanceof IOException ? "cannot start a child process: " : "cannot start a child: ";
        return new SandboxException(what + cause.getMessage() + "; is the machine out of memory or processes?", cause);
    }

    /** A start that is under way must be known before the children are counted. */
    private void settle() {
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Kills all children that are left; from now on nothing is started. */
    @Override
    public void close() {
        thread.shutdown();
        settle();
        living.forEach(Child::kill);
        living.clear();
    }
}
