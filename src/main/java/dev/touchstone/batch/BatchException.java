package dev.touchstone.batch;

/** A run that cannot be done as it was asked for; the message says why and what to do. */
public class BatchException extends Exception {
    private static final long serialVersionUID = 1L;

    public BatchException(String message) {
        super(message);
    }

    public BatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
