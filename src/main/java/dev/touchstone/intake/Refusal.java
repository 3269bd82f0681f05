package dev.touchstone.intake;

import java.io.IOException;

/** Something of a submission is not read; its message says why. Never leaves the package: it ends as a remark. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final Remark.Kind kind;

    /** @param why a sentence without subject and full stop, such as {@code it is encrypted} */
    Refusal(Remark.Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    Remark.Kind kind() {
        return kind;
    }

    /** The same about the thing at a path. */
    Remark of(String path) {
        return new Remark(SafePath.shown(path), kind, "left out: " + getMessage());
    }
}
