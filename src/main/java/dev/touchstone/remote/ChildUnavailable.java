package dev.touchstone.remote;

/** A child process cannot be started or does not say hello: the grader's fault, never the student's. */
public final class ChildUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChildUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public ChildUnavailable(String message) {
        super(message);
    }
}
