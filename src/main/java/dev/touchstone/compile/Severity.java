package dev.touchstone.compile;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
    /** javac refused the source because of it. */
    ERROR,
    /** The source was compiled, or left out on purpose. */
    WARNING;

    /** The severity as reports write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
