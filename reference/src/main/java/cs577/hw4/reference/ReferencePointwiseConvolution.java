package cs577.hw4.reference;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 9: a 1x1 convolution, which multiplies the vector of channels of each pixel by the same matrix.
 *
 * <pre>{@code
 * y[i][j][o] = bias[o] + sum over c of w[o][c] * x[i][j][c]
 *
 * x: H x W x C    w: O x C    y: H x W x O
 * weights of a chain, biases not counted: C * O1 + O1 * O2 + ...
 * }</pre>
 *
 * <p>Source: M. Lin, Q. Chen, S. Yan, "Network in network", 2014, section 3.1.
 */
public class ReferencePointwiseConvolution implements PointwiseConvolution {
    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        for (double[] filter : weights) {
            Arguments.require(
                    filter.length == input.channels(),
                    "a filter reads " + filter.length + " channels, but the input has " + input.channels());
        }
        Arguments.require(
                bias.length == weights.length, bias.length + " biases do not fit " + weights.length + " filters");
        return Tensors.generate(new Shape(input.height(), input.width(), weights.length), (i, j, o) -> {
            double sum = bias[o];
            for (int c = 0; c < input.channels(); c++) {
                sum += weights[o][c] * input.get(i, j, c);
            }
            return sum;
        });
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        long weights = 0;
        long before = inputs;
        for (int depth : depths) {
            weights += before * depth;
            before = depth;
        }
        return weights;
    }
}
