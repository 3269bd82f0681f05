package cs577.hw4;

/**
 * Question 9: what a 1x1 convolution does.
 *
 * <p>A 1x1 filter looks at one pixel only, but at all of its channels. A layer of them maps the channels of each pixel
 * to new ones, by the same matrix and bias everywhere:
 *
 * <pre>{@code
 * y[i][j][o] = bias[o] + sum over c of weights[o][c] * input.get(i, j, c)
 *
 * input   H x W x C
 * weights O x C, weights[output][input]
 * bias    O
 * result  H x W x O
 * }</pre>
 *
 * <p>Example: the 2x2x3 input with the pixels (1, 2, 3), (4, 5, 6) in its first row and (7, 8, 9), (0, 1, -1) in its
 * second, weights [[1, 0, -1], [2, 1, 0]] and bias [10, -1] give two channels:
 *
 * <pre>{@code
 * [[8, 8], [8, 11]]   and   [[3, 12], [21, 0]]
 * }</pre>
 *
 * <p>{@code parameters} counts the weights, without biases, of a chain of such layers: each layer reads what the one
 * before it gives. Example: 256 channels reduced to 64 and expanded to 256 again, {@code parameters(256, {64, 256})},
 * are 32768 weights.
 */
public interface PointwiseConvolution {
    /**
     * Maps the channels of each pixel.
     *
     * @param weights {@code weights[output][input]}, one row per output channel
     * @param bias one number per output channel
     * @throws IllegalArgumentException if a row of the weights is not as long as the input has channels, or if there is
     *     not exactly one bias per row
     */
    Tensor apply(Tensor input, double[][] weights, double[] bias);

    /**
     * The number of weights of a chain of 1x1 layers, without biases.
     *
     * @param inputs channels that the first layer reads, at least 1
     * @param depths output channels of each layer, in order, each at least 1
     */
    long parameters(int inputs, int[] depths);
}
