package dev.touchstone.wire;

/** Bytes that mean nothing, or a value that the wire does not carry. The message says where, then what. */
public class WireException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String what;
    private String where = "";

    public WireException(String what) {
        super(what);
        this.what = what;
    }

    public WireException(String what, Throwable cause) {
        super(what, cause);
        this.what = what;
    }

    /** What is wrong, without the place, e.g. {@code is null}. */
    public final String what() {
        return what;
    }

    /** The path to the offending part, outermost first, e.g. {@code element 3, component bias}; may be empty. */
    public final String where() {
        return where;
    }

    @Override
    public final String getMessage() {
        return where.isEmpty() ? what : where + ": " + what;
    }

    /** Names the part that was being walked; called from the inside out while the walk unwinds. */
    final WireException within(String part) {
        where = where.isEmpty() ? part : part + ", " + where;
        return this;
    }
}
