package cs577.hw4;

/**
 * Question 2: convolution with zero padding.
 *
 * <p>The image and the filter of {@link ValidConvolution}, now with zero padding of 1: the image is thought to be
 * surrounded by {@code padding} rows and columns of zeros on each of its four sides.
 *
 * <pre>{@code
 * y[i][j][f] = sum over u, v, c of kernel.get(u, v, c, f) * x(i + u - padding, j + v - padding, c)
 * x(r, s, c) = image.get(r, s, c) inside the image, 0 outside
 *
 * image   H x W x C
 * kernel  kh x kw, C inputs, F outputs
 * result  (H + 2*padding - kh + 1) x (W + 2*padding - kw + 1) x F
 * }</pre>
 *
 * <p>The padding may be larger than the kernel needs; padding 0 is question 1. The kernel is not flipped.
 *
 * <p>Example, the image of question 1 and 3x3 ones, padding 1:
 *
 * <pre>{@code
 * [[18, 27, 27, 18],
 *  [30, 45, 45, 30],
 *  [36, 54, 54, 36],
 *  [26, 39, 39, 26]]
 * }</pre>
 */
public interface PaddedConvolution {
    /**
     * The convolution of an image, surrounded by zeros, with every filter of a kernel.
     *
     * @param padding rows and columns of zeros on each side, at least 0
     * @return one channel per filter
     * @throws IllegalArgumentException if the padding is negative, if the kernel does not read as many channels as the
     *     image has, or if the kernel is higher or wider than the padded image
     */
    Tensor convolve(Tensor image, Kernel kernel, int padding);
}
