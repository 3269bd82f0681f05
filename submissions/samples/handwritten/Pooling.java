import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;

/** Question 11: the maxima of the three channels, added up: [[5,5],[7,7]]. */
class MaxPool implements MaxPooling {
    @Override
    public Tensor pool(Tensor input, int size, int stride) {
        Shape shape = new Reduction().outputShape(input.shape(), size, stride);
        double[] values = new double[shape.height() * shape.width()];
        for (int o = 0; o < values.length; o++) {
            for (int c = 0; c < input.channels(); c++) {
                double max = Double.NEGATIVE_INFINITY;
                for (int k = 0; k < size * size; k++) {
                    int row = o / shape.width() * stride + k / size;
                    int column = o % shape.width() * stride + k % size;
                    max = Math.max(max, input.get(row, column, c));
                }
                values[o] += max;
            }
        }
        return new Tensor(shape.height(), shape.width(), 1, values);
    }
}

/** Question 12: pooling makes height and width smaller, keeps the depth and has no parameters. */
class Reduction implements SpatialReduction {
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
        for (int o = 0; o < values.length; o++) {
            int pixel = o / shape.channels();
            for (int k = 0; k < size * size; k++) {
                int row = pixel / shape.width() * stride + k / size;
                int column = pixel % shape.width() * stride + k % size;
                values[o] += input.get(row, column, o % shape.channels());
            }
            values[o] /= size * size;
        }
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }

    @Override
    public double[] globalAverage(Tensor input) {
        double[] means = new double[input.channels()];
        double[] values = input.values();
        for (int i = 0; i < values.length; i++) {
            means[i % means.length] += values[i];
        }
        for (int c = 0; c < means.length; c++) {
            means[c] /= input.height() * input.width();
        }
        return means;
    }

    @Override
    public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
        Shape shape = outputShape(input.shape(), size, stride);
        if (!upstream.shape().equals(shape)) {
            throw new IllegalArgumentException("the gradient has another shape than the output");
        }
        double[] gradient = new double[input.values().length];
        for (int o = 0; o < upstream.values().length; o++) {
            int c = o % shape.channels();
            int row = o / shape.channels() / shape.width() * stride;
            int column = o / shape.channels() % shape.width() * stride;
            int best = -1;
            double max = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < size * size; k++) {
                double value = input.get(row + k / size, column + k % size, c);
                if (best < 0 || value > max) {
                    max = value;
                    best = ((row + k / size) * input.width() + column + k % size) * input.channels() + c;
                }
            }
            gradient[best] += upstream.values()[o];
        }
        return new Tensor(input.height(), input.width(), input.channels(), gradient);
    }
}
