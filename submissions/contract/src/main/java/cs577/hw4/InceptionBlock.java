package cs577.hw4;

/**
 * Question 17: the inception block.
 *
 * <p>Instead of choosing one filter size, the block applies several side by side and stacks the results. Four branches
 * read the same input; none changes height and width, strides are 1, and there are no biases:
 *
 * <pre>{@code
 * 1   1x1 pointwise, ReLU
 * 2   1x1 reduce3, ReLU, then 3x3 conv3 with zero padding 1, ReLU
 * 3   1x1 reduce5, ReLU, then 5x5 conv5 with zero padding 2, ReLU
 * 4   3x3 max pooling with stride 1, then 1x1 poolProjection, ReLU
 *
 * input   H x W x C
 * result  H x W x (outputs of pointwise + of conv3 + of conv5 + of poolProjection), in this order
 * }</pre>
 *
 * <p>The pooling window is centred on its position; at the border only the positions inside the input count, as if it
 * were padded with minus infinity. Kernels are not flipped.
 *
 * <p>Example: the 6x6x1 input {@code x[i][j] = -((5*i + 3*j) mod 8) - 1}; pointwise, reduce3 and poolProjection are
 * [[-1]] and reduce5 is [[-2]]; conv3 is 1 where {@code u <= v}, else 0; conv5 is 1 on the diagonal, -1 where
 * {@code u + v = 3}, else 0. The first rows of the four channels are
 *
 * <pre>{@code
 * 1 4 7 2 5 8   |   6 15 16 9 18 8   |   6 22 22 0 8 0   |   1 1 1 2 2 2
 * }</pre>
 */
public interface InceptionBlock {
    /**
     * The four branches, one after the other along the channels.
     *
     * @throws IllegalArgumentException if a kernel does not read as many channels as it is given: C for pointwise,
     *     reduce3, reduce5 and poolProjection, the outputs of reduce3 for conv3, those of reduce5 for conv5
     */
    Tensor apply(Tensor input, InceptionWeights weights);
}
