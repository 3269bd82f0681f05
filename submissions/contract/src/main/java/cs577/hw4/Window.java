package cs577.hw4;

/**
 * The window of one convolution or pooling layer, see {@link ReceptiveField}. Any numbers are accepted here; the
 * methods that use a window refuse those below 1.
 *
 * @param size side of the square window, counted in taps: 3 for a 3x3 kernel
 * @param stride distance between neighbouring windows
 * @param dilation distance between neighbouring taps: 1 for an ordinary window
 */
public record Window(int size, int stride, int dilation) {}
