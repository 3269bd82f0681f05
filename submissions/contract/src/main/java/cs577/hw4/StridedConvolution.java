package cs577.hw4;

/**
 * Question 8: a convolutional layer with a stride.
 *
 * <p>The layer of {@link ConvolutionLayer}, 16 filters of 3x3x32 on 128x128x32 without padding, now with stride 2: the
 * kernel moves by {@code stride} rows and columns at a time, starting in the top-left corner, as long as it lies inside
 * the input. Rows and columns that are left over at the end are not used.
 *
 * <pre>{@code
 * y[i][j][f] = bias[f] + sum over u, v, c of kernel.get(u, v, c, f) * input.get(i*stride + u, j*stride + v, c)
 *
 * input   H x W x C
 * kernel  kh x kw, C inputs, F outputs
 * result  (floor((H - kh) / stride) + 1) x (floor((W - kw) / stride) + 1) x F
 * }</pre>
 *
 * <p>Examples: the layer above gives 63x63x16. The 5x5 image {@code x[i][j] = (7*i + 3*j*j) mod 11} and a 2x2 kernel of
 * ones, bias 0 and stride 2 give
 *
 * <pre>{@code
 * [[20, 15],
 *  [21, 16]]
 * }</pre>
 */
public interface StridedConvolution {
    /**
     * The shape of the layer's output.
     *
     * @param kernelHeight rows of the kernel, at least 1
     * @param kernelWidth columns of the kernel, at least 1
     * @param filters number of filters, at least 1
     * @param stride step of the kernel in rows and in columns, at least 1
     * @throws IllegalArgumentException if a size, the number of filters or the stride is below 1, or the kernel is
     *     higher or wider than the input
     */
    Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride);

    /**
     * The output of the layer.
     *
     * @param bias one number per filter
     * @param stride step of the kernel in rows and in columns, at least 1
     * @throws IllegalArgumentException if the stride is below 1, if the kernel does not read as many channels as the
     *     input has, if it is higher or wider than the input, or if there is not exactly one bias per filter
     */
    Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride);
}
