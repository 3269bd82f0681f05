package backwards;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;

/** Question 12: means by pairwise and compensated sums; the gradient by recording the pooling on a tape. */
public class Reduction implements SpatialReduction {
    @Override
    public Shape outputShape(Shape input, int size, int stride) {
        return Fit.windows(input, size, size, input.channels(), stride);
    }

    @Override
    public long parameters(Shape input, int size) {
        return 0; // a window has a size, but nothing to learn
    }

    @Override
    public Tensor average(Tensor input, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        double[][][] out = new double[shape.height()][shape.width()][shape.channels()];
        double[] window = new double[size * size];
        for (int i = shape.height() - 1; i >= 0; i--) {
            for (int j = shape.width() - 1; j >= 0; j--) {
                for (int c = shape.channels() - 1; c >= 0; c--) {
                    for (int n = window.length - 1; n >= 0; n--) {
                        window[n] = input.get(i * stride + n / size, j * stride + n % size, c);
                    }
                    out[i][j][c] = Sums.kahan(window) / window.length;
                }
            }
        }
        return Tensor.of(out);
    }

    @Override
    public double[] globalAverage(Tensor input) {
        double[] means = new double[input.channels()];
        for (int c = means.length - 1; c >= 0; c--) {
            means[c] = Sums.mean(Sums.channel(input.values(), input.channels(), c));
        }
        return means;
    }

    @Override
    public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        if (!shape.equals(upstream.shape())) {
            throw new IllegalArgumentException("upstream is " + upstream.shape() + ", not " + shape);
        }
        Tape tape = new Tape();
        Trace pixels = Trace.of(tape, input);
        // The loss whose gradient with respect to the maxima is just "upstream".
        int loss = tape.leaf(0);
        for (int i = shape.height() - 1; i >= 0; i--) {
            for (int j = shape.width() - 1; j >= 0; j--) {
                for (int c = shape.channels() - 1; c >= 0; c--) {
                    int max = pixels.at(i * stride + size - 1, j * stride + size - 1, c);
                    for (int n = size * size - 2; n >= 0; n--) {
                        max = tape.larger(pixels.at(i * stride + n / size, j * stride + n % size, c), max);
                    }
                    loss = tape.add(tape.scale(max, upstream.get(i, j, c)), loss);
                }
            }
        }
        return pixels.gradient(loss);
    }
}
