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

    /** This text and then the other, cut to a number of characters. */
    public Printed then(Printed other, int most) {
        String both = text + other.text;
        return both.length() <= most
                ? new Printed(both, truncated || other.truncated)
                : new Printed(both.substring(0, most), true);
    }
}
