package dev.touchstone.audit;

/** An audit that cannot be made, and what its author can do about it. */
public final class AuditException extends Exception {
    private static final long serialVersionUID = 1L;

    AuditException(String message) {
        super(message);
    }

    AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
