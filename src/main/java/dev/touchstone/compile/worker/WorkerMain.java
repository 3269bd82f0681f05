package dev.touchstone.compile.worker;

import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The worker's main class. Arguments: the contract's class path, one entry each.
 *
 * <p>Theory of operation. The worker greets, then answers one {@link Job} after the other until its input ends. Each
 * job gets a thread of its own, with a large stack for deeply nested code; the main thread only waits for it and talks
 * to the judge. There is no clock here: a job that takes too long is ended by the judge, which kills this process. When
 * memory is used up the process ends itself with {@link #OUT_OF_MEMORY}, because a compiler that has met an
 * OutOfMemoryError cannot be trusted with the next submission. When the judge dies the input ends, and so does this.
 */
public final class WorkerMain {
    /** Exit code after an OutOfMemoryError. */
    public static final int OUT_OF_MEMORY = 86;
    /** Exit code when the worker cannot start: no contract, or no compiler in this Java. */
    public static final int CANNOT_START = 78;
    /** Exit code after a request that is no request, or a fault of the worker itself. */
    public static final int BROKEN = 70;

    private static final long STACK_BYTES = 16 << 20;

    private final SubmissionCompiler compiler;

    private WorkerMain(SubmissionCompiler compiler) {
        this.compiler = compiler;
    }

    /** Runs until the standard input ends. */
    public static void main(String[] arguments) {
        InputStream in = System.in;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        silenceStandardStreams();
        Locale.setDefault(Locale.ENGLISH);
        Runtime.getRuntime().halt(run(List.of(arguments), in, out));
    }

    private static int run(List<String> arguments, InputStream in, OutputStream out) {
        try {
            SubmissionCompiler compiler;
            try {
                compiler = SubmissionCompiler.against(
                        arguments.stream().map(File::new).toList());
            } catch (IOException e) {
                return CANNOT_START;
            }
            Frames.sendHello(out);
            new WorkerMain(compiler).serve(in, out);
            return BROKEN;
        } catch (EOFException e) {
            return 0;
        } catch (OutOfMemoryError e) {
            return OUT_OF_MEMORY;
        } catch (Throwable e) {
            return BROKEN;
        }
    }

    private void serve(InputStream in, OutputStream out) throws Throwable {
        while (true) {
            Job job = Job.receiveFrom(in);
            new Answer(job.id(), compile(job.sources())).sendTo(out);
        }
    }

    private Product compile(List<SourceText> sources) throws Throwable {
        AtomicReference<@Nullable Product> product = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> product.set(compiler.compile(sources));
        Thread thread = new Thread(null, work, "compile", STACK_BYTES);
        thread.setUncaughtExceptionHandler((dead, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        Product made = product.get();
        if (made == null) {
            throw new IllegalStateException("the compiling thread ended without a product");
        }
        return made;
    }

    // Whatever a compiler prints must not get between the frames.
    private static void silenceStandardStreams() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
