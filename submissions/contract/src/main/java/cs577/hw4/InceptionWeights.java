package cs577.hw4;

import java.util.Objects;

/**
 * The kernels of the four branches of an {@link InceptionBlock}; there are no biases. Sizes are not checked here: the
 * block refuses what does not fit.
 *
 * @param pointwise 1x1, the whole first branch
 * @param reduce3 1x1, in front of {@code conv3}
 * @param conv3 3x3
 * @param reduce5 1x1, in front of {@code conv5}
 * @param conv5 5x5
 * @param poolProjection 1x1, behind the max pooling of the fourth branch
 */
public record InceptionWeights(
        Kernel pointwise, Kernel reduce3, Kernel conv3, Kernel reduce5, Kernel conv5, Kernel poolProjection) {
    /** The kernels of a block. */
    public InceptionWeights {
        Objects.requireNonNull(pointwise, "pointwise");
        Objects.requireNonNull(reduce3, "reduce3");
        Objects.requireNonNull(conv3, "conv3");
        Objects.requireNonNull(reduce5, "reduce5");
        Objects.requireNonNull(conv5, "conv5");
        Objects.requireNonNull(poolProjection, "poolProjection");
    }
}
