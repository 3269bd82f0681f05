package dev.touchstone.batch;

import dev.touchstone.report.Json;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Grades for one worker thread, in a class loader of its own: JUnit is safe for several threads, jqwik is not, for it
 * keeps what it is doing in static fields.
 *
 * <p>Theory of operation. The first submission loads harness, checks and engines afresh and opens a {@link GradingSession}
 * there, which starts a compile worker and the children; it stays open for the next ones. After a submission that could
 * not be graded all of it is thrown away, as whatever failed may have left something behind, and the next submission
 * starts anew. Closing the judge ends its processes. If the program dies, the sandbox ends them.
 */
final class Judge implements AutoCloseable {
    private final Setup setup;
    private final String order;
    private final Json json = new Json();
    private @Nullable Opened opened;

    Judge(Prepared run) {
        this.setup = run.setup();
        this.order = json.line(Order.of(run.setup(), run.sandbox()));
    }

    /** A bench and the loader of its classes. */
    private record Opened(URLClassLoader loader, Function<String, byte[]> bench) implements AutoCloseable {
        @Override
        public void close() {
            try (loader) {
                ((AutoCloseable) bench).close();
            } catch (Exception e) {
                // It has done its work; what is left of its processes ends with the program.
            }
        }
    }

    /**
     * Grades one submission; a fault of the grader gives an ungraded report.
     *
     * @return the bytes of its report; none if something was late, perhaps only because the machine was too busy, and the
     *     task is not the last attempt
     * @throws IOException if grading is not possible at all
     */
    byte[] grade(Task task) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            Opened current = opened();
            thread.setContextClassLoader(current.loader());
            return current.bench().apply(json.line(task));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Opened opened() throws IOException {
        Opened current = opened;
        if (current == null) {
            current = open();
            opened = current;
        }
        return current;
    }

    private Opened open() throws IOException {
        URLClassLoader loader = IsolatedLoaders.of(setup.assignment());
        try {
            Thread.currentThread().setContextClassLoader(loader);
            @SuppressWarnings("unchecked") // what Bench is, in its own loader
            Function<String, byte[]> bench = (Function<String, byte[]>) loader.loadClass(Bench.class.getName())
                    .getConstructor(String.class)
                    .newInstance(order);
            return new Opened(loader, bench);
        } catch (InvocationTargetException e) {
            loader.close();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("a worker cannot start: " + cause.getMessage(), cause);
        } catch (ReflectiveOperationException e) {
            loader.close();
            throw new IOException("a worker cannot load the grader a second time: " + e, e);
        }
    }

    /** Throws away what may be broken; the next submission starts anew. */
    void renew() {
        Opened current = opened;
        opened = null;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void close() {
        renew();
    }
}
