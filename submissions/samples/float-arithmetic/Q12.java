import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;

/** Question 12: fewer pixels, as many channels, nothing to learn. */
public class Q12 implements SpatialReduction {
    @Override
    public Shape outputShape(Shape input, int size, int stride) {
        if (size < 1 || stride < 1 || size > input.height() || size > input.width()) {
            throw new IllegalArgumentException("the window does not fit");
        }
        return new Shape((input.height() - size) / stride + 1, (input.width() - size) / stride + 1, input.channels());
    }

    @Override
    public long parameters(Shape input, int size) {
        return 0;
    }

    @Override
    public Tensor average(Tensor input, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        double[] values = new double[shape.height() * shape.width() * shape.channels()];
        int next = 0;
        for (int i = 0; i < shape.height(); i++) {
            for (int j = 0; j < shape.width(); j++) {
                for (int c = 0; c < shape.channels(); c++) {
                    float sum = 0;
                    for (int u = 0; u < size; u++) {
                        for (int v = 0; v < size; v++) {
                            sum += (float) input.get(i * stride + u, j * stride + v, c);
                        }
                    }
                    values[next++] = sum / (size * size);
                }
            }
        }
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }

    @Override
    public double[] globalAverage(Tensor input) {
        double[] means = new double[input.channels()];
        for (int c = 0; c < means.length; c++) {
            float sum = 0;
            for (int i = 0; i < input.height(); i++) {
                for (int j = 0; j < input.width(); j++) {
                    sum += (float) input.get(i, j, c);
                }
            }
            means[c] = sum / (input.height() * input.width());
        }
        return means;
    }

    @Override
    public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        if (!upstream.shape().equals(shape)) {
            throw new IllegalArgumentException("one gradient for each window and channel");
        }
        float[] gradient = new float[input.height() * input.width() * input.channels()];
        for (int i = 0; i < shape.height(); i++) {
            for (int j = 0; j < shape.width(); j++) {
                for (int c = 0; c < shape.channels(); c++) {
                    int bestRow = i * stride;
                    int bestColumn = j * stride;
                    for (int row = i * stride; row < i * stride + size; row++) {
                        for (int column = j * stride; column < j * stride + size; column++) {
                            if (input.get(row, column, c) > input.get(bestRow, bestColumn, c)) {
                                bestRow = row;
                                bestColumn = column;
                            }
                        }
                    }
                    gradient[(bestRow * input.width() + bestColumn) * input.channels() + c] += upstream.get(i, j, c);
                }
            }
        }
        double[] values = new double[gradient.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = gradient[i];
        }
        return new Tensor(input.height(), input.width(), input.channels(), values);
    }
}
