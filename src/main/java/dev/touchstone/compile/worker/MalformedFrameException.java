package dev.touchstone.compile.worker;

import java.io.IOException;

/** Bytes arrived that are no frame of this protocol; the message says what is wrong with them. */
public final class MalformedFrameException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedFrameException(String what) {
        super(what);
    }

    MalformedFrameException(String what, Throwable cause) {
        super(what, cause);
    }
}
