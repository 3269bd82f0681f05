package dev.touchstone.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A started child process, as far as the judge's side of the wire needs it. */
public interface ChildLink {
    /** What the child writes. */
    InputStream output();

    /** What the child reads. */
    OutputStream input();

    /** The exit code, if the child ends within that time. */
    OptionalInt exitCode(Duration wait);

    /** What the child has done so far; empty where the system does not tell. */
    default Optional<Effort> effort() {
        return Optional.empty();
    }

    /** Ends the child and everything that it started. */
    void kill();

    /** Starts a fresh child. */
    interface Starter {
        ChildLink start() throws IOException;
    }
}
