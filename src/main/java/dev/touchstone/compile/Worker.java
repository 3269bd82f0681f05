package dev.touchstone.compile;

import dev.touchstone.compile.worker.Answer;
import dev.touchstone.compile.worker.Frames;
import dev.touchstone.compile.worker.Job;
import dev.touchstone.compile.worker.MalformedFrameException;
import dev.touchstone.compile.worker.SourceText;
import dev.touchstone.compile.worker.WorkerMain;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/**
 * One worker process and the thread that talks to it.
 *
 * <p>Theory of operation. All reading and writing is done by one daemon thread, so that the caller can wait for it with
 * a limit, which {@link Turn} decides. When the limit is over the process is killed, its streams end, and so does the
 * thread; the caller does not wait for either.
 */
final class Worker {
    private static final Duration DYING = Duration.ofSeconds(5);

    private final WorkerProcess process;
    private final InputStream output;
    private final CompileLimits limits;
    private final ExecutorService talk;
    private long jobs;

    private Worker(WorkerProcess process, CompileLimits limits) {
        this.process = process;
        this.output = new BufferedInputStream(process.output());
        this.limits = limits;
        this.talk = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "compile-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts a worker and waits for its greeting. */
    static Worker start(WorkerLauncher launcher, CompileLimits limits) throws CompilerUnavailable {
        Worker worker;
        try {
            worker = new Worker(launcher.start(), limits);
        } catch (IOException e) {
            throw new CompilerUnavailable(
                    "The compile worker cannot be started (" + e.getMessage() + "); `touchstone doctor` tells what"
                            + " this machine offers.",
                    e);
        }
        try {
            worker.within(limits.start(), () -> {
                Frames.expectHello(worker.output);
                return true;
            });
            return worker;
        } catch (IOException e) {
            throw new CompilerUnavailable(worker.whyNoGreeting(e), e);
        } catch (TimeoutException e) {
            worker.kill();
            throw new CompilerUnavailable(
                    "The compile worker was started and said nothing for "
                            + limits.start().toSeconds()
                            + " s; `touchstone doctor` tells what this machine offers.",
                    e);
        }
    }

    /** Has one submission compiled. */
    Exchange compile(List<SourceText> sources) throws CompilerUnavailable {
        Job job = new Job(++jobs, sources);
        try {
            Answer answer = within(limits.wall(), () -> {
                OutputStream input = process.input();
                job.sendTo(input);
                input.flush();
                return Answer.receiveFrom(output, limits.outputBytes());
            });
            if (answer.id() == job.id()) {
                return new Exchange.Answered(answer.product());
            }
            kill();
            return new Exchange.Garbled("an answer to another request");
        } catch (TimeoutException e) {
            kill();
            return new Exchange.Late();
        } catch (MalformedFrameException e) {
            kill();
            return new Exchange.Garbled(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Exchange.Died(exitCode());
        }
    }

    /** Whether a fresh worker is to take over before the next submission. */
    boolean isSpent() {
        return jobs >= limits.submissions();
    }

    /** Ends the process. */
    void kill() {
        process.kill();
        talk.shutdownNow();
    }

    private <T> T within(Duration limit, Callable<T> work) throws IOException, TimeoutException, CompilerUnavailable {
        Turn turn = Turn.of(process, limit);
        Future<T> result = talk.submit(work);
        try {
            return turn.await(result);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            kill();
            throw new CompilerUnavailable("Talking to the compile worker failed: " + e.getCause(), e);
        } catch (CompilerUnavailable e) {
            kill();
            throw e;
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new CompilerUnavailable("Compiling was interrupted; start again to go on.", e);
        }
    }

    private String whyNoGreeting(IOException trouble) throws CompilerUnavailable {
        if (trouble instanceof MalformedFrameException) {
            kill();
            return "What was started as a compile worker is another program (" + trouble.getMessage()
                    + "); check the java command and its class path.";
        }
        OptionalInt code = exitCode();
        if (code.isPresent() && code.getAsInt() == WorkerMain.CANNOT_START) {
            return "The compile worker found no contract, or its Java has no compiler; start Touchstone with a JDK 17"
                    + " or newer, and check the path of the assignment's contract.";
        }
        return "The compile worker ended before its greeting"
                + (code.isPresent() ? " (exit code " + code.getAsInt() + ")" : "")
                + "; `touchstone doctor` tells what this machine offers.";
    }

    private OptionalInt exitCode() throws CompilerUnavailable {
        try {
            // A process that closed its output has mostly ended by itself; its own code says more than the kill's.
            OptionalInt code = process.exitCode(DYING);
            kill();
            return code;
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new CompilerUnavailable("Compiling was interrupted; start again to go on.", e);
        }
    }
}
