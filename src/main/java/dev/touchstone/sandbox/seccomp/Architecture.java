package dev.touchstone.sandbox.seccomp;

import java.util.Optional;

/** A processor architecture whose system calls we know; both are little-endian. */
public enum Architecture {
    X86_64("amd64", 0xC000_003E),
    AARCH64("aarch64", 0xC000_00B7);

    private final String javaName;
    private final int auditName;

    Architecture(String javaName, int auditName) {
        this.javaName = javaName;
        this.auditName = auditName;
    }

    /** What the kernel calls it in {@code seccomp_data.arch}: an {@code AUDIT_ARCH_} of {@code linux/audit.h}. */
    int auditName() {
        return auditName;
    }

    /** The architecture that Java calls so in {@code os.arch}. */
    static Optional<Architecture> named(String javaName) {
        for (Architecture architecture : values()) {
            if (architecture.javaName.equals(javaName)) {
                return Optional.of(architecture);
            }
        }
        return Optional.empty();
    }
}
