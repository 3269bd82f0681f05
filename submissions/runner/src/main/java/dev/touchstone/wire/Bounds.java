package dev.touchstone.wire;

/** The most that each text and list of a message may hold, lengths in {@code char}s. Values have {@link WireLimits}. */
public final class Bounds {
    /** A class, method or question name, or a method's descriptor. */
    public static final int NAME = 1000;

    /** Classes of a submission, and entries of every other list in a request. */
    public static final int ENTRIES = 10_000;

    /** Questions in {@link Request.Load} and discoveries in {@link Reply.Loaded}. */
    public static final int QUESTIONS = 1000;

    /** Class names that one {@link Discovery} gives. */
    public static final int CLASSES = 16;

    /** A {@link Discovery}'s explanation, or why an answer was refused. */
    public static final int EXPLANATION = 2000;

    /** The message of what a student's method threw. */
    public static final int MESSAGE = 1000;

    /** Class and superclasses of what was thrown. */
    public static final int TYPES = 16;

    /** Stack frames of what was thrown. */
    public static final int FRAMES = 8;

    /** One stack frame. */
    public static final int FRAME = 300;

    /** Text that a reply carries in {@link Captured}, and the highest output limit that {@link Request.Load} may set. */
    public static final int OUTPUT = 1 << 20;

    /** How much output a child keeps unless told otherwise, in bytes of UTF-8. */
    public static final int DEFAULT_OUTPUT = 64 << 10;

    /** How many arguments a method can have, hence how many can change. */
    public static final int ARGUMENTS = 255;

    private Bounds() {}

    /** The text cut to at most {@code limit} chars, ending in {@code ...} where something was cut off. */
    public static String clip(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 3;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).concat("...");
    }
}
