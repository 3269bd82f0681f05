package cs577.hw4.reference;

import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.List;

/**
 * Question 17: four branches side by side, stacked along the channels in this order; no biases.
 *
 * <pre>{@code
 * ReLU(1x1) | ReLU(3x3, padding 1) of ReLU(1x1) | ReLU(5x5, padding 2) of ReLU(1x1) | ReLU(1x1) of pooled
 * pooled[i][j][c] = max over i-1 <= p <= i+1, j-1 <= q <= j+1, inside the input, of x[p][q][c]
 *
 * x: H x W x C    result: H x W x (n1 + n3 + n5 + np), the outputs of the last kernel of each branch
 * }</pre>
 *
 * <p>Source: C. Szegedy et al., "Going deeper with convolutions", 2015, figure 2b. That positions outside the input do
 * not count in max pooling is the convention of all engines: they pad with minus infinity.
 */
public class ReferenceInceptionBlock implements InceptionBlock {
    @Override
    public Tensor apply(Tensor input, InceptionWeights weights) {
        return stacked(branches(input, weights));
    }

    /** The results of the four branches, in their order. */
    public List<Tensor> branches(Tensor input, InceptionWeights weights) {
        return List.of(
                layer(input, weights.pointwise(), 1),
                layer(layer(input, weights.reduce3(), 1), weights.conv3(), 3),
                layer(layer(input, weights.reduce5(), 1), weights.conv5(), 5),
                layer(pooled(input), weights.poolProjection(), 1));
    }

    /** Convolution that keeps height and width, then ReLU. */
    private static Tensor layer(Tensor x, Kernel kernel, int side) {
        return Tensors.map(convolved(x, kernel, side), z -> Math.max(0, z));
    }

    /** With a kernel of this odd side and as many zeros around as keep height and width. */
    public static Tensor convolved(Tensor x, Kernel kernel, int side) {
        Arguments.requireSameDepth(x, kernel);
        return ReferencePaddedConvolution.sums(x, kernel, side / 2);
    }

    /** Max pooling 3x3 with stride 1; at the border only what is inside counts. */
    public static Tensor pooled(Tensor x) {
        return Tensors.generate(x.shape(), (i, j, c) -> {
            double largest = Double.NEGATIVE_INFINITY;
            for (int p = Math.max(0, i - 1); p <= Math.min(i + 1, x.height() - 1); p++) {
                for (int q = Math.max(0, j - 1); q <= Math.min(j + 1, x.width() - 1); q++) {
                    largest = Math.max(largest, x.get(p, q, c));
                }
            }
            return largest;
        });
    }

    /** All channels of the first, then all of the second, and so on. */
    public static Tensor stacked(List<Tensor> maps) {
        Tensor result = maps.get(0);
        for (Tensor next : maps.subList(1, maps.size())) {
            Tensor above = result;
            int depth = above.channels();
            Shape shape = new Shape(above.height(), above.width(), depth + next.channels());
            result = Tensors.generate(shape, (i, j, c) -> c < depth ? above.get(i, j, c) : next.get(i, j, c - depth));
        }
        return result;
    }
}
