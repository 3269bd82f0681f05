package matrices;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/**
 * A linear map between tensors as the matrix that it is: rows are numbers of the output, columns numbers of the input. A
 * gradient goes back through the transposed matrix.
 */
final class Matrix {
    private final Shape from;
    private final Shape to;
    private final double[][] entries;

    private Matrix(Shape from, Shape to) {
        this.from = from;
        this.to = to;
        this.entries = new double[size(to)][size(from)];
    }

    static Matrix convolution(Shape image, Kernel kernel, int padding, int rate, int stride) {
        require(image.channels() == kernel.inputs() && padding >= 0 && rate >= 1 && stride >= 1);
        int rows = image.height() + 2 * padding - rate * (kernel.height() - 1);
        int columns = image.width() + 2 * padding - rate * (kernel.width() - 1);
        require(rows >= 1 && columns >= 1);
        Matrix matrix = new Matrix(
                image, new Shape((rows + stride - 1) / stride, (columns + stride - 1) / stride, kernel.outputs()));
        for (int p = 0; p < image.height(); p++) {
            for (int q = 0; q < image.width(); q++) {
                for (int i = 0; i < matrix.to.height(); i++) {
                    for (int j = 0; j < matrix.to.width(); j++) {
                        int down = p + padding - i * stride;
                        int right = q + padding - j * stride;
                        if (down >= 0 && right >= 0 && down % rate == 0 && right % rate == 0
                                && down / rate < kernel.height() && right / rate < kernel.width()) {
                            matrix.block(kernel, new int[] {down / rate, right / rate}, new int[] {i, j}, new int[] {p, q});
                        }
                    }
                }
            }
        }
        return matrix;
    }

    private void block(Kernel kernel, int[] weight, int[] out, int[] in) {
        for (int f = 0; f < kernel.outputs(); f++) {
            for (int c = 0; c < kernel.inputs(); c++) {
                entries[index(to, out[0], out[1], f)][index(from, in[0], in[1], c)] =
                        kernel.get(weight[0], weight[1], c, f);
            }
        }
    }

    Shape to() {
        return to;
    }

    double[] times(double[] x) {
        double[] y = new double[entries.length];
        for (int n = 0; n < y.length; n++) {
            for (int m = 0; m < x.length; m++) {
                y[n] += entries[n][m] * x[m];
            }
        }
        return y;
    }

    double[] transposedTimes(double[] y) {
        double[] x = new double[size(from)];
        for (int n = 0; n < y.length; n++) {
            for (int m = 0; m < x.length; m++) {
                x[m] += entries[n][m] * y[n];
            }
        }
        return x;
    }

    Tensor of(Tensor image) {
        return tensor(to, times(image.values()));
    }

    static Tensor tensor(Shape shape, double[] values) {
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }

    static int index(Shape shape, int row, int column, int channel) {
        return (row * shape.width() + column) * shape.channels() + channel;
    }

    static int size(Shape shape) {
        return shape.height() * shape.width() * shape.channels();
    }

    static void require(boolean legal) {
        if (!legal) {
            throw new IllegalArgumentException("these do not fit");
        }
    }
}
