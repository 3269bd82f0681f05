package dev.touchstone.cli;

import java.io.PrintWriter;

/** Tells a person who interrupts a run that nothing is lost. */
final class LastWord implements AutoCloseable {
    private final Thread hook;

    LastWord(PrintWriter err) {
        this.hook = new Thread(
                () -> {
                    err.println();
                    Failures.tell(err, "interrupted; the same command goes on where this one stopped");
                },
                "last-word");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The run has come to its end. */
    void unneeded() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being ended in the very moment in which it is done.
        }
    }

    @Override
    public void close() {
        unneeded();
    }
}
