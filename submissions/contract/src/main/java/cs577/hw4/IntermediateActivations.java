package cs577.hw4;

import java.util.List;

/**
 * Question 19: to see what the layers of a network respond to.
 *
 * <p>Run an image through a network and keep what each {@link Layer} gives after its ReLU. Then make a picture of one
 * channel of such an activation:
 *
 * <pre>{@code
 * m, s  = mean and standard deviation of the channel a, over all n positions: s = sqrt(sum of (a - m)^2 / n)
 * pixel = (a - m) / s * 64 + 128, limited to 0..255, its fraction cut off
 *         128 everywhere if s = 0
 * }</pre>
 *
 * <p>Example: the channel [[1, 2], [3, 4]] becomes [[42, 99], [156, 213]].
 */
public interface IntermediateActivations {
    /**
     * What each layer gives for an image.
     *
     * @param network the layers; the first reads the image, each further one what the one before gives
     * @return one tensor per layer, in order
     * @throws IllegalArgumentException if a layer's stride is below 1, if it does not have exactly one bias per filter,
     *     if it does not read as many channels as it is given, or if its kernel is higher or wider than what it is
     *     given
     */
    List<Tensor> activations(List<Layer> network, Tensor image);

    /**
     * A picture of one channel.
     *
     * @param channel from 0
     * @return pixels 0..255, {@code [row][column]}
     * @throws IllegalArgumentException if there is no such channel; IndexOutOfBoundsException is as good
     */
    int[][] toImage(Tensor activation, int channel);
}
