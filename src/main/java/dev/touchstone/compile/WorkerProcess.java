package dev.touchstone.compile;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A running worker as {@link CompileService} sees it. Its error stream is the launcher's business. */
public interface WorkerProcess {
    /** What the worker writes to its standard output. */
    InputStream output();

    /** What the worker reads from its standard input. */
    OutputStream input();

    /** What it has computed so far; empty where the system does not tell. */
    Optional<Duration> processorTime();

    /** Ends the process at once, with all that it started; does nothing if it has ended. */
    void kill();

    /** Waits for the end and returns the exit code; empty if the process still runs after {@code wait}. */
    OptionalInt exitCode(Duration wait) throws InterruptedException;
}
