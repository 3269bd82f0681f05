package dev.touchstone.sandbox;

/** A child could not be walled in or started: the machine's or the grader's fault, never the submission's. */
public final class SandboxException extends Exception {
    private static final long serialVersionUID = 1L;

    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
