package cs577.hw4.reference;

/**
 * How a window slides along one side of an image, several steps at a time. Source: V. Dumoulin, F. Visin, "A guide to
 * convolution arithmetic for deep learning", 2016.
 */
final class Sliding {
    private Sliding() {}

    /**
     * The number of positions, {@code floor((size - window) / stride) + 1}; below 1 if the window does not fit in, which
     * {@link cs577.hw4.Shape} refuses.
     *
     * @throws IllegalArgumentException if the window or the stride is below 1
     */
    static int positions(int size, int window, int stride) {
        Arguments.require(window >= 1, "a window of " + window + " is below 1");
        Arguments.require(stride >= 1, "stride " + stride + " is below 1");
        return Math.floorDiv(size - window, stride) + 1;
    }
}
