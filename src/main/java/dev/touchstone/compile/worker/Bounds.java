package dev.touchstone.compile.worker;

/** How much may pass between judge and worker. The sender keeps within these bounds, the receiver refuses the rest. */
public final class Bounds {
    /** Largest request, in bytes. */
    public static final int REQUEST_BYTES = 16 << 20;

    public static final int SOURCES = 5_000;
    /** Longest path of a source and longest binary name of a class, in characters. */
    public static final int NAME_CHARS = 1_000;

    public static final int CLASSES = 2_000;
    /** All class files of a submission together, in bytes. */
    public static final int CLASS_BYTES = 8 << 20;

    public static final int FINDINGS = 100;
    /** Longest message of a finding, in characters. */
    public static final int MESSAGE_CHARS = 1_000;

    private Bounds() {}
}
