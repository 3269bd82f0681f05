package dev.touchstone.sandbox;

import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first needed, by one thread while the others wait; a failure is not kept. */
final class Once<T> {
    /** How the value is found. */
    interface Source<T> {
        T get() throws SandboxException;
    }

    private final Source<T> source;
    private @Nullable T value;

    Once(Source<T> source) {
        this.source = source;
    }

    synchronized T get() throws SandboxException {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
