package dev.touchstone.batch;

import dev.touchstone.report.Json;
import dev.touchstone.report.Report;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.util.function.Function;

/**
 * One worker's place to grade, inside a class loader of its own; made and called by {@link Judge}. Nothing but the
 * Java platform's types cross between the two: text comes in, the bytes of a report go out.
 */
public final class Bench implements Function<String, byte[]>, AutoCloseable {
    private final Json json = new Json();
    private final ReportWriter writer = new ReportWriter();
    private final GradingSession session;

    /** Opens a session; {@code order} is an {@link Order} as JSON. */
    public Bench(String order) throws SandboxException, IOException {
        Order read = json.read(order, Order.class);
        session = Sessions.openTrusted(read.setup(), read.sandbox());
    }

    /** Grades; {@code task} is a {@link Task} as JSON. */
    @Override
    public byte[] apply(String task) {
        return writer.bytes(graded(json.read(task, Task.class)));
    }

    private Report graded(Task task) {
        if (task.trouble() != null) {
            return session.ungraded(task.submission(), task.trouble());
        }
        try {
            return session.grade(task.submission());
        } catch (Error e) {
            // Memory that is used up, a class that is missing: of the grader, and no reason to stop for the others.
            return session.ungraded(task.submission(), e.toString());
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
