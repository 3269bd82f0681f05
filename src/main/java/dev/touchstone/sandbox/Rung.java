package dev.touchstone.sandbox;

import java.util.List;

/** One kind of wall round a child; a rung of the {@link Ladder}. Safe for use by many threads. */
public interface Rung {
    /** The name by which users choose it: {@code bwrap}, {@code container}, {@code self}, {@code unshare}, {@code off}. */
    String name();

    /** What this wall stops: one sentence each, for people who must decide whether that is enough. */
    List<String> stops();

    /** What this wall cannot stop: one sentence each. */
    List<String> cannotStop();

    /**
     * Starts a child and returns when its first process exists (not yet its JVM: the child's first bytes tell that).
     *
     * @throws SandboxException if nothing could be started; never the fault of what was to run
     */
    Child start(Launch launch) throws SandboxException;
}
