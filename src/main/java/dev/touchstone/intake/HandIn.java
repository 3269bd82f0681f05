package dev.touchstone.intake;

import java.util.List;

/** A submission that was found and is not read yet. */
public final class HandIn {
    private final String id;
    private final List<Remark> notes;
    private final Reading reading;

    HandIn(String id, Reading reading) {
        this(id, List.of(), reading);
    }

    private HandIn(String id, List<Remark> notes, Reading reading) {
        this.id = id;
        this.notes = notes;
        this.reading = reading;
    }

    /** Reads what was handed in. */
    @FunctionalInterface
    interface Reading {
        Harvest read() throws IntakeException;
    }

    /** The name of the folder, or of the archive without its ending; data for reports, never a path unescaped. */
    public String id() {
        return id;
    }

    /** The same under another id, which its report explains. */
    HandIn renamed(String other, Remark why) {
        return new HandIn(other, List.of(why), reading);
    }

    /**
     * Reads it. What is hostile or broken in it becomes a remark.
     *
     * @throws IntakeException if the disk does not give it out, for which its author cannot be blamed
     */
    public Submission read() throws IntakeException {
        return reading.read().submission(id, notes);
    }
}
