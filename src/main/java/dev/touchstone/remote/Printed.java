package dev.touchstone.remote;

/**
 * Text that an answer printed.
 *
 * @param text as printed, bounded
 * @param truncated true if there was more
 */
public record Printed(String text, boolean truncated) {
    /** Nothing was printed. */
    public static final Printed NOTHING = new Printed("", false);

    /** This text and then the other, cut to a number of {@code char}s, never within a character. */
    public Printed then(Printed other, int most) {
        String both = text + other.text;
        if (both.length() <= most) {
            return new Printed(both, truncated || other.truncated);
        }
        boolean within = most > 0 && Character.isHighSurrogate(both.charAt(most - 1));
        return new Printed(both.substring(0, within ? most - 1 : most), true);
    }
}
