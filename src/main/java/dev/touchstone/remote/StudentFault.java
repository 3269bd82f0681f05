package dev.touchstone.remote;

/** Ends a check because the student's code gave no answer. An error, so that no check catches it by accident. */
public final class StudentFault extends Error {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public StudentFault(Fault fault) {
        super(fault.reason().id() + ": " + fault.facts(), null, false, false);
        this.fault = fault;
    }

    /** What happened. */
    public Fault fault() {
        return fault;
    }
}
