package backwards;

import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Question 17: the branches from the last to the first, each written to the end of what is still free. */
public class Inception implements InceptionBlock {
    @Override
    public Tensor apply(Tensor input, InceptionWeights weights) {
        Tensor pooled = new Pools().pool(Fit.border(input, 1, Double.NEGATIVE_INFINITY), 3, 1);
        Tensor[] branches = {
            branch(input, weights.pointwise(), 0),
            branch(branch(input, weights.reduce3(), 0), weights.conv3(), 1),
            branch(branch(input, weights.reduce5(), 0), weights.conv5(), 2),
            branch(pooled, weights.poolProjection(), 0)
        };
        int depth = 0;
        for (Tensor branch : branches) {
            depth += branch.channels();
        }
        double[] out = new double[input.height() * input.width() * depth];
        int free = out.length;
        for (int pixel = input.height() * input.width() - 1; pixel >= 0; pixel--) {
            for (int n = branches.length - 1; n >= 0; n--) {
                int row = pixel / input.width();
                int column = pixel % input.width();
                for (int c = branches[n].channels() - 1; c >= 0; c--) {
                    out[--free] = branches[n].get(row, column, c);
                }
            }
        }
        return new Tensor(input.height(), input.width(), depth, out);
    }

    private static Tensor branch(Tensor input, Kernel kernel, int padding) {
        if (kernel.height() != 2 * padding + 1 || kernel.width() != 2 * padding + 1) {
            throw new IllegalArgumentException("a kernel of this size would change the size of the map: " + kernel);
        }
        return Fit.relu(Scatter.convolve(Fit.border(input, padding, 0), kernel));
    }
}
