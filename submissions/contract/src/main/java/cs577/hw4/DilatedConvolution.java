package cs577.hw4;

/**
 * Question 3: dilated convolution.
 *
 * <p>The image and the filter of {@link PaddedConvolution} with padding 1, now with dilation rate 2: neighbouring taps
 * of the kernel are {@code rate} pixels apart, so that a 3x3 kernel spans 5x5 pixels but still reads only nine of them.
 * The padding is the one that is given; it does not grow with the rate.
 *
 * <pre>{@code
 * y[i][j][f] = sum over u, v, c of kernel.get(u, v, c, f) * x(i + rate*u - padding, j + rate*v - padding, c)
 * x(r, s, c) = image.get(r, s, c) inside the image, 0 outside
 *
 * image   H x W x C
 * kernel  kh x kw, C inputs, F outputs
 * result  (H + 2*padding - rate*(kh - 1)) x (W + 2*padding - rate*(kw - 1)) x F
 * }</pre>
 *
 * <p>Rate 1 is question 2. The kernel is not flipped, and the stride is 1.
 *
 * <p>Example, the image of question 1 and 3x3 ones, padding 1, rate 2:
 *
 * <pre>{@code
 * [[24, 24],
 *  [20, 20]]
 * }</pre>
 */
public interface DilatedConvolution {
    /**
     * The dilated convolution of an image, surrounded by zeros, with every filter of a kernel.
     *
     * @param padding rows and columns of zeros on each side, at least 0
     * @param rate distance between neighbouring taps of the kernel, at least 1
     * @return one channel per filter
     * @throws IllegalArgumentException if the padding is negative, if the rate is below 1, if the kernel does not read
     *     as many channels as the image has, or if the dilated kernel is higher or wider than the padded image
     */
    Tensor convolve(Tensor image, Kernel kernel, int padding, int rate);
}
