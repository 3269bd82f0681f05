package dev.touchstone.remote;

/** Whether a question has an answer that can be called. */
public sealed interface Availability {
    /** There is one, of this class. */
    record Available(String className) implements Availability {}

    /** There is none, or no single one. */
    record Unavailable(Fault fault) implements Availability {}
}
