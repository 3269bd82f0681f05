package dev.touchstone.audit;

import dev.touchstone.batch.IsolatedLoaders;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.Workplace;
import dev.touchstone.report.Json;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Grades many answers with several workers.
 *
 * <p>Theory of operation. Each worker is a daemon thread with an {@link Examiner} in a class loader of its own, because
 * the property engine keeps what it is doing in static fields. It takes the next exam from a queue that all share until
 * the queue is empty. The marks of an answer depend on nothing but the answer and the seeds, so it does not matter who
 * grades what. The calling thread waits for all of them; if one cannot go on, the queue is emptied and its reason is
 * thrown. If the program dies, the sandbox ends all children.
 */
final class Examination {
    private final Prepared run;
    private final int jobs;
    private final Runnable progress;

    /** @param progress is told of each answer that was graded, by several threads */
    Examination(Prepared run, int jobs, Runnable progress) {
        this.run = run;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** An exam and where its marks go. */
    record Item<T>(T answer, Exam exam) {}

    /** An answer and its marks. */
    record Graded<T>(T answer, Marks marks) {}

    private record Waiting<T>(int place, Item<T> item) {}

    /** The marks of all, in the order of the exams. */
    <T> List<Graded<T>> marks(List<Item<T>> items) throws IOException {
        List<Graded<T>> graded = new ArrayList<>(java.util.Collections.nCopies(items.size(), null));
        Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < items.size(); i++) {
            queue.add(new Waiting<>(i, items.get(i)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "audit");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(jobs, items.size()); i++) {
                workers.add(pool.submit(() -> {
                    work(queue, graded);
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
            return graded;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the audit was interrupted", e);
        } finally {
            queue.clear();
            pool.shutdownNow();
        }
    }

    private <T> void work(Queue<Waiting<T>> queue, List<Graded<T>> graded) throws IOException {
        Json json = new Json();
        try (Room room = room()) {
            Thread.currentThread().setContextClassLoader(room.loader());
            for (Waiting<T> next = queue.poll(); next != null; next = queue.poll()) {
                String marks = room.examiner().apply(json.line(next.item().exam()));
                Graded<T> done = new Graded<>(next.item().answer(), json.read(marks, Marks.class));
                synchronized (graded) {
                    graded.set(next.place(), done);
                }
                progress.run();
            }
        } finally {
            queue.clear();
        }
    }

    /** An examiner and the loader of its classes. */
    private record Room(URLClassLoader loader, Function<String, String> examiner) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (loader) {
                ((AutoCloseable) examiner).close();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException("a worker of the audit cannot be closed: " + e.getMessage(), e);
            }
        }
    }

    private Room room() throws IOException {
        URLClassLoader loader = IsolatedLoaders.of(run.setup().assignment());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            @SuppressWarnings("unchecked") // what Examiner is, in its own loader
            Function<String, String> examiner = (Function<String, String>) loader.loadClass(Examiner.class.getName())
                    .getConstructor(String.class)
                    .newInstance(Workplace.order(run));
            return new Room(loader, examiner);
        } catch (InvocationTargetException e) {
            loader.close();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("a worker of the audit cannot start: " + cause.getMessage(), cause);
        } catch (ReflectiveOperationException e) {
            loader.close();
            throw new IOException("a worker of the audit cannot load the grader a second time: " + e, e);
        }
    }
}
