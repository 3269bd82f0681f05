package dev.touchstone.sandbox;

/**
 * Which rung a user asked for.
 *
 * @param word {@code auto}: the strongest wall that holds, never {@code off}; {@code strict}: the strongest wall there is,
 *     or nothing; otherwise the name of a rung
 */
public record Choice(String word) {
    public static final Choice AUTO = new Choice("auto");
    public static final Choice STRICT = new Choice("strict");
    public static final Choice OFF = new Choice("off");
}
