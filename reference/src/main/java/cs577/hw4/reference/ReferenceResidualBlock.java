package cs577.hw4.reference;

import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 18: the input plus a correction, so that zero weights give the identity.
 *
 * <pre>{@code
 * h = ReLU(conv(x, first))
 * F = conv(h, second)
 * y = x + F
 *
 * conv: 3x3, one row and column of zeros around the image, as in question 2
 * x, h, F, y: H x W x C    first, second: 3 x 3 x C x C
 * }</pre>
 *
 * <p>Source: K. He, X. Zhang, S. Ren, J. Sun, "Identity Mappings in Deep Residual Networks", 2016: nothing may follow
 * the addition. In their first paper, "Deep Residual Learning for Image Recognition", a ReLU did.
 */
public class ReferenceResidualBlock implements ResidualBlock {
    private static final int SIDE = 3;
    private static final int PADDING = 1;

    @Override
    public Tensor apply(Tensor input, Kernel first, Kernel second) {
        return Tensors.plus(input, correction(input, first, second));
    }

    /** F: what is added to the input. */
    public Tensor correction(Tensor input, Kernel first, Kernel second) {
        requireFit(input, first);
        requireFit(input, second);
        return convolve(hidden(input, first), second);
    }

    /** h: the answer of the first convolution, after ReLU. */
    public Tensor hidden(Tensor input, Kernel first) {
        return Tensors.map(convolve(input, first), z -> Math.max(0, z));
    }

    private static Tensor convolve(Tensor x, Kernel kernel) {
        return ReferencePaddedConvolution.sums(x, kernel, PADDING);
    }

    private static void requireFit(Tensor input, Kernel kernel) {
        Arguments.require(
                kernel.height() == SIDE && kernel.width() == SIDE,
                "a kernel is " + kernel.height() + "x" + kernel.width() + ", not 3x3");
        Arguments.requireSameDepth(input, kernel);
        Arguments.require(
                kernel.outputs() == input.channels(),
                "the kernel gives " + kernel.outputs() + " channels, but the input has " + input.channels());
    }
}
