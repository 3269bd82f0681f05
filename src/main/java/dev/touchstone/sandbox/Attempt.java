package dev.touchstone.sandbox;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the canary tries inside a wall. */
enum Attempt {
    READ_SECRETS("reading the answer key and the user's files"),
    WRITE_FILES("writing files"),
    USE_NETWORK("connecting to a port of this machine"),
    READ_ENVIRONMENT("reading the environment of the grader"),
    SEE_PROCESSES("seeing the grader's process"),
    RUN_PROGRAMS("running programs of this machine"),
    RUN_JAVA("starting another process, such as a JVM"),
    EXHAUST_DIRECT("using more memory for buffers than allowed"),
    EXHAUST_HEAP("using more heap than allowed"),
    EXHAUST_NATIVE("using more memory in all than allowed");

    private final String doing;

    Attempt(String doing) {
        this.doing = doing;
    }

    String doing() {
        return doing;
    }

    /** Its name in the canary's output. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if the attempt may end with the death of the canary. */
    boolean mayKill() {
        return name().startsWith("EXHAUST");
    }

    /** All that a wall of namespaces promises; another JVM can be started in there, for it has Java in it. */
    static final Set<Attempt> STOPPED_BY_NAMESPACES = EnumSet.complementOf(EnumSet.of(RUN_JAVA));
}
