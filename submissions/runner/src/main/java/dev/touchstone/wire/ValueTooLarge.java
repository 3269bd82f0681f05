package dev.touchstone.wire;

/** A value or a message goes beyond the {@link WireLimits}: too many bytes, too many parts, or nested too deep. */
public final class ValueTooLarge extends WireException {
    private static final long serialVersionUID = 1L;

    ValueTooLarge(String what) {
        super(what);
    }
}
