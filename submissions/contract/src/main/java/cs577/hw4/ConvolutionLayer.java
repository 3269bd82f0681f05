package cs577.hw4;

/**
 * Question 7: the output size of a convolutional layer.
 *
 * <p>An input of 128x128x32 goes through a layer of 16 filters of 3x3x32 without padding, with stride 1. What is the
 * size of the output, and how many weights does the layer have? Then the layer itself, for every size:
 *
 * <pre>{@code
 * y[i][j][f] = bias[f] + sum over u, v, c of kernel.get(u, v, c, f) * input.get(i + u, j + v, c)
 *
 * input   H x W x C
 * kernel  kh x kw, C inputs, F outputs
 * result  (H - kh + 1) x (W - kw + 1) x F
 * }</pre>
 *
 * <p>Each filter covers all channels of the input. {@code parameters} counts the weights of all filters, without the
 * biases.
 *
 * <p>Example: the layer above gives 126x126x16 and has 4608 weights.
 */
public interface ConvolutionLayer {
    /**
     * The shape of the layer's output.
     *
     * @param kernelHeight rows of the kernel, at least 1
     * @param kernelWidth columns of the kernel, at least 1
     * @param filters number of filters, at least 1
     * @throws IllegalArgumentException if a size or the number of filters is below 1, or the kernel is higher or wider
     *     than the input
     */
    Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters);

    /**
     * The number of weights of the layer, without biases.
     *
     * @param kernelHeight rows of the kernel, at least 1
     * @param kernelWidth columns of the kernel, at least 1
     * @param filters number of filters, at least 1
     */
    long parameters(Shape input, int kernelHeight, int kernelWidth, int filters);

    /**
     * The output of the layer.
     *
     * @param bias one number per filter
     * @throws IllegalArgumentException if the kernel does not read as many channels as the input has, if it is higher
     *     or wider than the input, or if there is not exactly one bias per filter
     */
    Tensor apply(Tensor input, Kernel kernel, double[] bias);
}
