package dev.touchstone.batch;

import dev.touchstone.batch.GradingSession.Grading;
import dev.touchstone.report.Json;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.util.function.Function;

/**
 * One worker's place to grade, inside a class loader of its own; made and called by {@link Judge}. Nothing but the
 * Java platform's types cross between the two: text comes in, the bytes of a report go out.
 */
public final class Bench implements Function<String, byte[]>, AutoCloseable {
    private static final byte[] LATER = {};

    private final Json json = new Json();
    private final ReportWriter writer = new ReportWriter();
    private final GradingSession session;

    /** Opens a session; {@code order} is an {@link Order} as JSON. */
    public Bench(String order) throws SandboxException, IOException {
        Order read = json.read(order, Order.class);
        session = Sessions.openTrusted(read.setup(), read.sandbox());
    }

    /** Grades; {@code task} is a {@link Task} as JSON. No bytes at all ask for the same task once more, later. */
    @Override
    public byte[] apply(String task) {
        Task read = json.read(task, Task.class);
        Grading grading = graded(read);
        return grading.inDoubt() && !read.last() ? LATER : writer.bytes(grading.report());
    }

    private Grading graded(Task task) {
        if (task.trouble() != null) {
            return new Grading(session.ungraded(task.submission(), task.trouble()), false);
        }
        try {
            return session.graded(task.submission());
        } catch (Error e) {
            // Memory that is used up, a class that is missing: of the grader, and no reason to stop for the others.
            return new Grading(session.ungraded(task.submission(), e.toString()), false);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
