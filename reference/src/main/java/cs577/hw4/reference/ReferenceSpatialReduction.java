package cs577.hw4.reference;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 12: what a pooling layer does to shapes, how many weights it has, means instead of maxima, and the way back
 * of a gradient; s is the stride, no padding.
 *
 * <pre>{@code
 * outputShape     (floor((H-size)/s)+1) x (floor((W-size)/s)+1) x C
 * parameters      0
 * average         y[i][j][c] = mean over 0 <= u, v < size of x[i*s+u][j*s+v][c]
 * globalAverage   g[c] = mean over i, j of x[i][j][c]
 * maxGradient     dx[p][q][c] = sum of dy[i][j][c] over the windows (i, j) whose first maximum lies at (p, q)
 * }</pre>
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, "Deep Learning", 2016, section 9.3; global average: M. Lin, Q.
 * Chen, S. Yan, "Network in network", 2014, section 3.2. Ties go to the first maximum as in PyTorch.
 */
public class ReferenceSpatialReduction implements SpatialReduction {
    @Override
    public Shape outputShape(Shape input, int size, int stride) {
        return new Shape(
                Sliding.positions(input.height(), size, stride),
                Sliding.positions(input.width(), size, stride),
                input.channels());
    }

    @Override
    public long parameters(Shape input, int size) {
        return 0;
    }

    @Override
    public Tensor average(Tensor input, int size, int stride) {
        return Tensors.generate(outputShape(input.shape(), size, stride), (i, j, c) -> {
            double sum = 0;
            for (int u = 0; u < size; u++) {
                for (int v = 0; v < size; v++) {
                    sum += input.get(i * stride + u, j * stride + v, c);
                }
            }
            return sum / (size * size);
        });
    }

    @Override
    public double[] globalAverage(Tensor input) {
        double[] means = new double[input.channels()];
        for (int c = 0; c < input.channels(); c++) {
            means[c] = Tensors.sum(Tensors.channel(input, c)) / (input.height() * input.width());
        }
        return means;
    }

    @Override
    public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
        Shape output = outputShape(input.shape(), size, stride);
        Arguments.require(
                upstream.shape().equals(output),
                "the upstream gradient is a " + upstream.shape() + ", but the output is a " + output);
        double[][][] gradient = new double[input.height()][input.width()][input.channels()];
        for (int i = 0; i < output.height(); i++) {
            for (int j = 0; j < output.width(); j++) {
                for (int c = 0; c < output.channels(); c++) {
                    int row = i * stride;
                    int column = j * stride;
                    for (int u = 0; u < size; u++) {
                        for (int v = 0; v < size; v++) {
                            if (input.get(i * stride + u, j * stride + v, c) > input.get(row, column, c)) {
                                row = i * stride + u;
                                column = j * stride + v;
                            }
                        }
                    }
                    gradient[row][column][c] += upstream.get(i, j, c);
                }
            }
        }
        return Tensor.of(gradient);
    }
}
