package cs577.hw4.reference;

/**
 * How a window slides along one side of an image. It takes
 *
 * <pre>{@code
 * floor((size + 2*padding - rate*(window - 1) - 1) / stride) + 1
 * }</pre>
 *
 * <p>positions. Source: V. Dumoulin, F. Visin, "A guide to convolution arithmetic for deep learning", 2016.
 *
 * @param padding zeros at each end, at least 0
 * @param rate distance of neighbouring weights, at least 1; 1 is a window without holes
 * @param stride distance of neighbouring positions, at least 1
 */
public record Sliding(int padding, int rate, int stride) {
    /** No padding, no holes, one step at a time. */
    public static final Sliding DENSE = new Sliding(0, 1, 1);

    /** Refuses a padding below 0, and a rate or stride below 1. */
    public Sliding {
        Arguments.require(padding >= 0, "padding " + padding + " is below 0");
        Arguments.require(rate >= 1, "rate " + rate + " is below 1");
        Arguments.require(stride >= 1, "stride " + stride + " is below 1");
    }

    /** With zeros at each end. */
    public static Sliding padded(int padding) {
        return new Sliding(padding, 1, 1);
    }

    /** Several steps at a time. */
    public static Sliding strided(int stride) {
        return new Sliding(0, 1, stride);
    }

    /**
     * The number of positions.
     *
     * @throws IllegalArgumentException if the window is below 1 or does not fit in
     */
    public int positions(int size, int window) {
        Arguments.require(window >= 1, "a window of " + window + " is below 1");
        int room = size + 2 * padding - rate * (window - 1) - 1;
        Arguments.require(
                room >= 0,
                "a window of " + window + " does not fit into " + size
                        + (padding == 0 ? "" : " with a padding of " + padding));
        return room / stride + 1;
    }
}
