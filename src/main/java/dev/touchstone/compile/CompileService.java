package dev.touchstone.compile;

import dev.touchstone.compile.worker.Product;
import dev.touchstone.compile.worker.SourceText;
import dev.touchstone.intake.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles submissions, one after the other, in a worker process.
 *
 * <p>Theory of operation. The first submission starts a worker through the {@link WorkerLauncher}; the worker greets
 * and then waits for requests. It stays warm for many submissions, which matters: the first costs a second, the next
 * some milliseconds. Calls from several threads take turns.
 *
 * <ul>
 *   <li>A worker that does not greet is the grader's fault: {@link CompilerUnavailable}.
 *   <li>A worker that is not done in time is killed. The submission is not tried again: it had the whole time. Where the
 *       machine did not give it that time, that is the grader's fault.
 *   <li>A worker that dies may have been the victim of something else, such as an operator or the kernel. The
 *       submission is tried once more in a fresh worker, and only if that dies too is it the submission's doing. The
 *       same holds when memory is used up, as an old worker has less to give than a fresh one.
 *   <li>A worker that sends anything but an answer is killed, and the submission counts as not compiled. No code of the
 *       submission runs there, but its text is read by two compilers, and neither was built to withstand it.
 *   <li>After a number of submissions a fresh worker takes over, so that no leak of a compiler grows for long.
 *   <li>When the judge dies, the worker's input ends, and so does the worker.
 * </ul>
 *
 * <p>No state of a submission reaches the next, so the outcome does not depend on what was compiled before.
 */
public final class CompileService implements AutoCloseable {
    private static final int ATTEMPTS = 2;

    private final WorkerLauncher launcher;
    private final CompileLimits limits;
    private @Nullable Worker worker;

    /** A service that starts its first worker when there is something to compile. */
    public CompileService(WorkerLauncher launcher, CompileLimits limits) {
        this.launcher = launcher;
        this.limits = limits;
    }

    /**
     * Compiles the sources of one submission.
     *
     * @throws CompilerUnavailable if that is not possible through no fault of the submission
     */
    public synchronized CompileOutcome compile(List<SourceFile> sources) throws CompilerUnavailable {
        NotCompiled refusal = Outcomes.refusalOf(sources);
        if (refusal != null) {
            return refusal;
        }
        if (sources.isEmpty()) {
            return Outcomes.of(Product.EMPTY);
        }
        List<SourceText> texts = sources.stream()
                .map(each -> new SourceText(each.path(), each.text()))
                .toList();
        return Outcomes.of(exchange(texts), limits);
    }

    /** Ends the worker. The service may be used again, with a new one. */
    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.kill();
            worker = null;
        }
    }

    private Exchange exchange(List<SourceText> sources) throws CompilerUnavailable {
        Exchange exchange = attempt(sources);
        for (int made = 1; made < ATTEMPTS && exchange instanceof Exchange.Died; made++) {
            exchange = attempt(sources);
        }
        return exchange;
    }

    private Exchange attempt(List<SourceText> sources) throws CompilerUnavailable {
        if (worker != null && worker.isSpent()) {
            close();
        }
        Worker current = worker == null ? Worker.start(launcher, limits) : worker;
        // Nothing is left behind if the exchange throws: such a worker has been killed.
        worker = null;
        Exchange exchange = current.compile(sources);
        if (exchange instanceof Exchange.Answered) {
            worker = current;
        }
        return exchange;
    }
}
