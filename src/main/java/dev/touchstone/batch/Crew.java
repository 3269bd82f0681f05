package dev.touchstone.batch;

import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.Submission;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one run.
 *
 * <p>Theory of operation. Each worker is a daemon thread with a {@link Judge} of its own. It takes the next submission
 * from a queue that all share, grades it and hands the report over, until the queue is empty; nothing that it learns from
 * one submission reaches the next, so that it does not matter who grades what, and when. A submission with an answer that
 * was late, perhaps only because the machine was too busy, is laid aside; the last worker to finish grades those once
 * more, alone, and then it counts. The calling thread waits for all of them. If a worker cannot go on (no judge, no room on the disk), the queue is emptied, the others finish what they
 * have begun, and the first reason is thrown.
 */
final class Crew {
    private final Prepared run;
    private final int jobs;
    private final Desk desk;
    private final Queue<HandIn> queue = new ConcurrentLinkedQueue<>();
    private final Queue<HandIn> onceMore = new ConcurrentLinkedQueue<>();
    private final AtomicInteger atWork = new AtomicInteger();

    Crew(Prepared run, int jobs, Desk desk) {
        this.run = run;
        this.jobs = jobs;
        this.desk = desk;
    }

    /** Where reports are handed over; called by several threads at a time. */
    interface Desk {
        void take(Task task, WrittenReport report, Duration took) throws IOException;
    }

    void grade(List<HandIn> submissions) throws IOException {
        queue.addAll(submissions);
        int workers = Math.min(jobs, submissions.size());
        atWork.set(workers);
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "grading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                done.add(pool.submit(this::work));
            }
            await(done);
        } finally {
            pool.shutdownNow();
        }
    }

    private void await(List<Future<?>> done) throws IOException {
        IOException first = null;
        for (Future<?> worker : done) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                IOException told = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
                first = first == null ? told : first;
            } catch (InterruptedException e) {
                queue.clear();
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("grading was interrupted; start again to go on");
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private @Nullable Void work() throws IOException {
        try (Judge judge = new Judge(run)) {
            for (HandIn next = queue.poll(); next != null; next = queue.poll()) {
                grade(next, judge, false);
            }
            if (atWork.decrementAndGet() == 0) {
                for (HandIn next = onceMore.poll(); next != null; next = onceMore.poll()) {
                    grade(next, judge, true);
                }
            }
            return null;
        } finally {
            queue.clear();
        }
    }

    private void grade(HandIn handIn, Judge judge, boolean last) throws IOException {
        long start = System.nanoTime();
        Task task = task(handIn, last || jobs == 1);
        byte[] bytes = judge.grade(task);
        if (bytes.length == 0) {
            onceMore.add(handIn);
            return;
        }
        WrittenReport report = WrittenReport.of(bytes);
        desk.take(task, report, Duration.ofNanos(System.nanoTime() - start));
        if (!report.graded()) {
            judge.renew();
        }
    }

    private static Task task(HandIn handIn, boolean last) {
        try {
            return new Task(handIn.read(), null, last);
        } catch (IntakeException e) {
            return unreadable(handIn, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) { // a defect of a reader: it must stop nobody else
            return unreadable(handIn, "the submission cannot be read: " + e);
        }
    }

    private static Task unreadable(HandIn handIn, String why) {
        return new Task(new Submission(handIn.id(), List.of(), Map.of(), List.of()), why, true);
    }
}
