package cs577.hw4;

/** The two parts of a {@link Network}, each of which can be frozen, see {@link Freezing}. */
public enum Part {
    /** The convolutional base. */
    BASE,
    /** The classifier. */
    HEAD
}
