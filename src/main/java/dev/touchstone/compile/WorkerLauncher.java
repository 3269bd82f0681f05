package dev.touchstone.compile;

import java.io.IOException;

/** Starts a worker process with the command line of {@link WorkerCommand}, in whatever sandbox there is. */
@FunctionalInterface
public interface WorkerLauncher {
    /**
     * Starts one worker; {@link CompileService} has at most one at a time.
     *
     * @throws IOException if the process cannot be started
     */
    WorkerProcess start() throws IOException;
}
