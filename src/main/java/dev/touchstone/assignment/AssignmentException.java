package dev.touchstone.assignment;

/** An assignment or a rubric is not as it must be; the message says what, where, and what to do. */
public final class AssignmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AssignmentException(String message) {
        super(message);
    }

    public AssignmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
