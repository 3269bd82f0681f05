package cs577.hw4;

/**
 * Question 12: what pooling is for.
 *
 * <p>What does a pooling layer do to the shape of its input, how many numbers does it have to learn, and how does a
 * gradient find its way back through it? Windows are those of {@link MaxPooling}: squares of {@code size}, moved by
 * {@code stride}, inside the input, each channel on its own.
 *
 * <pre>{@code
 * input            H x W x C
 * outputShape      that of max pooling with this window
 * parameters       how many trainable numbers a pooling layer with this window has
 * average          the mean of each window instead of its maximum
 * globalAverage    for each channel the mean over all positions
 * maxGradient      the gradient with respect to the input of max pooling
 * }</pre>
 *
 * <p>{@code maxGradient} gets the gradient of some loss with respect to the output of the pooling layer
 * ({@code upstream}, one number per window and channel) and returns the gradient with respect to the input, of the
 * input's shape. Each number of {@code upstream} goes to the position of its window's maximum; if that value occurs
 * several times in the window, to the first of them, row by row from the top and from left to right. Numbers that
 * arrive at the same position, as they can when windows overlap, add up. All other positions get 0.
 *
 * <p>Examples: the 4x4 image with 9 in the corner (0, 0) and 0 elsewhere, size 2, stride 2:
 *
 * <pre>{@code
 * average        [[2.25, 0], [0, 0]]
 * globalAverage  [0.5625]
 * maxGradient    [[1, 0, 2, 0], [0, 0, 0, 0], [3, 0, 4, 0], [0, 0, 0, 0]]   for upstream [[1, 2], [3, 4]]
 * }</pre>
 */
public interface SpatialReduction {
    /**
     * The shape of the output of a pooling layer.
     *
     * @param size side of the square window, at least 1
     * @param stride step of the window in rows and in columns, at least 1
     * @throws IllegalArgumentException if size or stride is below 1, or the window is higher or wider than the input
     */
    Shape outputShape(Shape input, int size, int stride);

    /**
     * The number of trainable parameters of a pooling layer.
     *
     * @param size side of the square window, at least 1
     */
    long parameters(Shape input, int size);

    /**
     * The mean of each window.
     *
     * @param size side of the square window, at least 1
     * @param stride step of the window in rows and in columns, at least 1
     * @throws IllegalArgumentException as {@link #outputShape}
     */
    Tensor average(Tensor input, int size, int stride);

    /** The mean of each channel. */
    double[] globalAverage(Tensor input);

    /**
     * The gradient with respect to the input of max pooling.
     *
     * @param upstream the gradient with respect to its output
     * @param size side of the square window, at least 1
     * @param stride step of the window in rows and in columns, at least 1
     * @throws IllegalArgumentException as {@link #outputShape}, or if {@code upstream} does not have that shape
     */
    Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride);
}
