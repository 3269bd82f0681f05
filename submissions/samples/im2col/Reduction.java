package student.matrices;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import java.util.stream.IntStream;

/** Question 12: means by integral images, the gradient from the last place to the first. */
final class Reduction implements SpatialReduction {
    @Override
    public Shape outputShape(Shape input, int size, int stride) {
        if (Math.min(size, stride) < 1) {
            throw new IllegalArgumentException("size " + size + ", stride " + stride);
        }
        // Shape itself refuses sizes below 1.
        return new Shape(
                Math.floorDiv(input.height() - size, stride) + 1,
                Math.floorDiv(input.width() - size, stride) + 1,
                input.channels());
    }

    @Override
    public long parameters(Shape input, int size) {
        return 0;
    }

    @Override
    public Tensor average(Tensor input, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        double[][][] integral = integral(input);
        double[][][] means = new double[shape.height()][shape.width()][shape.channels()];
        for (int i = 0; i < shape.height(); i++) {
            for (int j = 0; j < shape.width(); j++) {
                for (int c = 0; c < shape.channels(); c++) {
                    int top = i * stride;
                    int left = j * stride;
                    means[i][j][c] = (integral[top + size][left + size][c]
                                    - integral[top][left + size][c]
                                    - integral[top + size][left][c]
                                    + integral[top][left][c])
                            / size
                            / size;
                }
            }
        }
        return Tensor.of(means);
    }

    /** At (i, j) the sum of everything above row i and left of column j. */
    private static double[][][] integral(Tensor input) {
        double[][][] sums = new double[input.height() + 1][input.width() + 1][input.channels()];
        for (int i = 0; i < input.height(); i++) {
            for (int j = 0; j < input.width(); j++) {
                for (int c = 0; c < input.channels(); c++) {
                    sums[i + 1][j + 1][c] = input.get(i, j, c) + sums[i][j + 1][c] + sums[i + 1][j][c] - sums[i][j][c];
                }
            }
        }
        return sums;
    }

    @Override
    public double[] globalAverage(Tensor input) {
        double[] values = input.values();
        return IntStream.range(0, input.channels())
                .mapToDouble(c -> IntStream.range(0, values.length / input.channels())
                        .mapToDouble(pixel -> values[pixel * input.channels() + c])
                        .average()
                        .getAsDouble())
                .toArray();
    }

    @Override
    public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        if (!shape.equals(upstream.shape())) {
            throw new IllegalArgumentException(upstream.shape() + " instead of " + shape);
        }
        double[] values = input.values();
        double[] sent = upstream.values();
        double[] gradient = new double[values.length];
        for (int o = 0; o < sent.length; o++) {
            int channel = o % shape.channels();
            int row = o / shape.channels() / shape.width() * stride;
            int column = o / shape.channels() % shape.width() * stride;
            // The search runs backwards, so of two equal values the one that comes later stands earlier in the window.
            int best = IntStream.range(0, size * size)
                    .map(k -> size * size - 1 - k)
                    .map(k -> ((row + k / size) * input.width() + column + k % size) * shape.channels() + channel)
                    .boxed()
                    .reduce((a, b) -> values[b] >= values[a] ? b : a)
                    .orElseThrow();
            gradient[best] += sent[o];
        }
        return new Tensor(input.height(), input.width(), input.channels(), gradient);
    }
}
