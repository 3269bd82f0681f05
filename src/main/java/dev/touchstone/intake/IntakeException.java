package dev.touchstone.intake;

/** The paths that were given hold nothing to grade, or cannot be read; the message says which and what to do. */
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }

    public IntakeException(String message, Throwable cause) {
        super(message, cause);
    }
}
