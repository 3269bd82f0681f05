package dev.touchstone.wire;

/** A value, or a part of one, is {@code null}; the wire carries no nulls. */
public final class NullValue extends WireException {
    private static final long serialVersionUID = 1L;

    NullValue() {
        super("is null");
    }
}
