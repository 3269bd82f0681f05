package cs577.hw4;

/**
 * Question 18: the residual block.
 *
 * <p>The block adds to its input what two convolutions make of it, so that with zero weights it passes on its input
 * unchanged, whatever the sign of the values:
 *
 * <pre>{@code
 * h = ReLU(conv(x, first))
 * y = x + conv(h, second)          nothing follows the addition
 *
 * conv    3x3, zero padding 1, stride 1, no bias, not flipped
 * x, y    H x W x C
 * kernels 3x3, C inputs, C outputs
 * }</pre>
 *
 * <p>Example: x = [[1, -2], [3, 4]]; first is 1 at (0, 1) and (1, 1), else 0; second is 1 at (1, 1), -2 at (1, 2) and
 * -1 at (2, 1), else 0:
 *
 * <pre>{@code
 * h = [[1, 0], [4, 2]]     y = [[-2, -4], [3, 6]]
 * }</pre>
 */
public interface ResidualBlock {
    /**
     * The block's output, of the shape of its input.
     *
     * @throws IllegalArgumentException if a kernel is not 3x3, or does not have as many inputs and as many outputs as
     *     the input has channels
     */
    Tensor apply(Tensor input, Kernel first, Kernel second);
}
