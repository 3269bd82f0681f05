package dev.touchstone.compile;

/** No worker can be had: the grader's fault, so that no submission may lose points by it. */
public final class CompilerUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    CompilerUnavailable(String message) {
        super(message);
    }

    CompilerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
