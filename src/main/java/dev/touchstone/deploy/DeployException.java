package dev.touchstone.deploy;

/** A plan that a batch system cannot run as it was asked to; the message says why and what to do. */
public class DeployException extends Exception {
    private static final long serialVersionUID = 1L;

    public DeployException(String message) {
        super(message);
    }

    public DeployException(String message, Throwable cause) {
        super(message, cause);
    }
}
