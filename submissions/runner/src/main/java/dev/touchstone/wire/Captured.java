package dev.touchstone.wire;

/**
 * What the student's code printed since the last reply.
 *
 * @param text the text, standard output and standard error in the order of writing
 * @param truncated whether something was dropped, now or earlier, because the child's output limit was reached
 */
public record Captured(String text, boolean truncated) {
    /** Nothing was printed. */
    public static final Captured NOTHING = new Captured("", false);
}
