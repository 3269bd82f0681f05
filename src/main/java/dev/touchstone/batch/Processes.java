package dev.touchstone.batch;

import dev.touchstone.compile.CompileService;
import dev.touchstone.remote.ChildLink;
import dev.touchstone.sandbox.Ladder;

/** Everything of a session that starts processes; closing it ends them all. */
record Processes(CompileService compiler, ChildLink.Starter students, Ladder ladder) implements AutoCloseable {
    @Override
    public void close() {
        compiler.close();
        ladder.close();
    }
}
