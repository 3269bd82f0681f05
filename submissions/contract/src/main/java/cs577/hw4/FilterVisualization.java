package cs577.hw4;

import java.util.List;

/**
 * Question 20: to see what a filter looks for.
 *
 * <p>Search the image to which a filter responds most, by gradient ascent on the image; the network stays as it is. The
 * response is the mean, over all positions, of the filter's channel behind the <em>last</em> {@link Layer}, after its
 * ReLU. With g the gradient of the response with respect to the image, one step is
 *
 * <pre>{@code
 * rms = sqrt(mean of g^2 over all pixels and channels)
 * x  := x + stepSize * g / (rms + 0.00001)
 * }</pre>
 *
 * <p>The derivative of ReLU at 0 is 0. For display, an image is brought into range, with its mean and standard
 * deviation over all n pixels and channels, {@code s = sqrt(sum of (x - m)^2 / n)}:
 *
 * <pre>{@code
 * v     = (x - m) / (s + 0.00001) * 0.1 + 0.5, limited to 0..1
 * pixel = v * 255, its fraction cut off
 * }</pre>
 *
 * <p>Example: one layer with one filter, bias 0 and stride 1:
 *
 * <pre>{@code
 * filter       [[1, -2], [0, 3]]
 * x            [[0, 1, 0], [2, 0, -1], [0, 1, 3]]
 * before ReLU  [[-2, -2], [5, 11]], the response is 4
 * gradient     [[0, 0, 0], [0.25, -0.25, -0.5], [0, 0.75, 0.75]]
 * 3 steps of 1 [[0, 1, 0], [3.837072308, -1.837072308, -4.674144616], [0, 6.511216925, 8.511216925]]
 * as pixels    [[117, 124, 117], [142, 105, 87], [117, 160, 173]]
 * }</pre>
 */
public interface FilterVisualization {
    /**
     * The gradient of the filter's response with respect to the image, not normalised.
     *
     * @param network at least one layer
     * @param filter a filter of the last layer, from 0
     * @return a tensor of the image's shape
     * @throws IllegalArgumentException if there is no such filter (IndexOutOfBoundsException is as good), if a layer's
     *     stride is below 1, if it does not have exactly one bias per filter, if it does not read as many channels as
     *     it is given, or if its kernel is higher or wider than what it is given
     */
    Tensor inputGradient(List<Layer> network, int filter, Tensor image);

    /**
     * The image after some steps of gradient ascent.
     *
     * @param network at least one layer
     * @param filter a filter of the last layer, from 0
     * @param start the image to start from
     * @param steps number of steps, at least 0
     * @throws IllegalArgumentException if the number of steps is negative, or as {@link #inputGradient}
     */
    Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize);

    /**
     * The image for display.
     *
     * @return pixels 0..255, {@code [row][column][channel]}
     */
    int[][][] toImage(Tensor image);
}
