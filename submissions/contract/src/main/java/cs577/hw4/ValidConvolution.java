package cs577.hw4;

/**
 * Question 1: convolution without padding.
 *
 * <p>I is a 4x4 RGB image: R is 1 everywhere, G is 2 everywhere, and the rows of B are 1, 2, 3 and 4. Convolve it with
 * a 3x3 filter of ones that covers all three channels, without zero padding; and write the method that does it for
 * every image and every kernel.
 *
 * <pre>{@code
 * y[i][j][f] = sum over u, v, c of kernel.get(u, v, c, f) * image.get(i + u, j + v, c)
 *
 * image   H x W x C
 * kernel  kh x kw, C inputs, F outputs
 * result  (H - kh + 1) x (W - kw + 1) x F
 * }</pre>
 *
 * <p>"Convolution" in this homework is what deep-learning libraries call so: the kernel is laid on the image as it is,
 * it is not flipped. Height and width may differ, of image and kernel.
 *
 * <p>Rules that hold for every question: the result is a new object, the arguments are never modified, and the same
 * call gives the same result again. Results are compared within the rounding error of {@code float} arithmetic, so
 * {@code float} or {@code double} and any order of summation will do.
 *
 * <p>Example, the image above and ones:
 *
 * <pre>{@code
 * [[45, 45],
 *  [54, 54]]
 * }</pre>
 */
public interface ValidConvolution {
    /**
     * The convolution of an image with every filter of a kernel, without padding.
     *
     * @return one channel per filter
     * @throws IllegalArgumentException if the kernel does not read as many channels as the image has, or is higher or
     *     wider than the image
     */
    Tensor convolve(Tensor image, Kernel kernel);
}
