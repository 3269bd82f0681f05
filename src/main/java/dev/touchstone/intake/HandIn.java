package dev.touchstone.intake;

import java.util.List;

/** A submission that was found and is not read yet. */
public final class HandIn {
    private final String id;
    private final List<Remark> notes;
    private final Reading reading;
    private final Doubt doubt;

    HandIn(String id, Reading reading) {
        this(id, List.of(), reading, submission -> {});
    }

    private HandIn(String id, List<Remark> notes, Reading reading, Doubt doubt) {
        this.id = id;
        this.notes = notes;
        this.reading = reading;
        this.doubt = doubt;
    }

    /** Reads what was handed in. */
    @FunctionalInterface
    interface Reading {
        Harvest read() throws IntakeException;
    }

    /** Looks at what was read before anybody uses it. */
    @FunctionalInterface
    public interface Doubt {
        /**
         * Lets it pass, or refuses it.
         *
         * @throws IntakeException if it may not be used
         */
        void examine(Submission submission) throws IntakeException;
    }

    /** A submission that is known to be gone: reading it fails for this reason. */
    public static HandIn lost(String id, String why) {
        return new HandIn(id, () -> {
            throw new IntakeException(why);
        });
    }

    /** The same, but reading it fails if what was read is refused. */
    public HandIn examined(Doubt other) {
        return new HandIn(id, notes, reading, submission -> {
            doubt.examine(submission);
            other.examine(submission);
        });
    }

    /** The name of the folder, or of the archive without its ending; data for reports, never a path unescaped. */
    public String id() {
        return id;
    }

    /** The same under another id, which its report explains. */
    HandIn renamed(String other, Remark why) {
        return new HandIn(other, List.of(why), reading, doubt);
    }

    /**
     * Reads it. What is hostile or broken in it becomes a remark.
     *
     * @throws IntakeException if the disk does not give it out or it was refused, for which its author cannot be blamed
     */
    public Submission read() throws IntakeException {
        Submission submission = reading.read().submission(id, notes);
        doubt.examine(submission);
        return submission;
    }
}
