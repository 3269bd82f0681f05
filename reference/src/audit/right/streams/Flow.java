package streams;

import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.stream.IntStream;

/** Tensors as streams of their cells, in the order in which they are stored. */
final class Flow {
    private Flow() {}

    interface Cell {
        double at(int row, int column, int channel);
    }

    static void check(boolean legal) {
        if (!legal) {
            throw new IllegalArgumentException("these do not fit");
        }
    }

    static Tensor tensor(Shape shape, Cell cell) {
        int depth = shape.channels();
        double[] values = IntStream.range(0, shape.height() * shape.width() * depth)
                .mapToDouble(n -> cell.at(n / depth / shape.width(), n / depth % shape.width(), n % depth))
                .toArray();
        return new Tensor(shape.height(), shape.width(), depth, values);
    }

    static double zeroOutside(Tensor x, int row, int column, int channel) {
        return row < 0 || column < 0 || row >= x.height() || column >= x.width() ? 0 : x.get(row, column, channel);
    }

    /** Sum over the kernel's window whose first cell lies at this row and column. */
    static double dot(Kernel kernel, int filter, Tensor x, int row, int column, int rate) {
        return IntStream.range(0, kernel.height() * kernel.width() * kernel.inputs())
                .mapToDouble(n -> {
                    int c = n % kernel.inputs();
                    int v = n / kernel.inputs() % kernel.width();
                    int u = n / kernel.inputs() / kernel.width();
                    return kernel.get(u, v, c, filter) * zeroOutside(x, row + rate * u, column + rate * v, c);
                })
                .sum();
    }

    static Tensor convolve(Tensor x, Kernel kernel, int padding, int rate) {
        check(x.channels() == kernel.inputs() && padding >= 0 && rate >= 1);
        Shape shape = new Shape(
                x.height() + 2 * padding - rate * (kernel.height() - 1),
                x.width() + 2 * padding - rate * (kernel.width() - 1),
                kernel.outputs());
        return tensor(shape, (i, j, f) -> dot(kernel, f, x, i - padding, j - padding, rate));
    }

    static int steps(int size, int window, int stride) {
        check(window >= 1 && stride >= 1 && window <= size);
        return (int) IntStream.rangeClosed(0, size - window)
                .filter(n -> n % stride == 0)
                .count();
    }

    static Tensor layer(Tensor x, Kernel kernel, double[] bias, int stride) {
        check(x.channels() == kernel.inputs() && bias.length == kernel.outputs());
        Shape shape = new Shape(
                steps(x.height(), kernel.height(), stride),
                steps(x.width(), kernel.width(), stride),
                kernel.outputs());
        return tensor(shape, (i, j, f) -> dot(kernel, f, x, i * stride, j * stride, 1) + bias[f]);
    }

    static Tensor layer(Tensor x, Layer layer) {
        return layer(x, layer.kernel(), layer.bias(), layer.stride());
    }

    static Tensor relu(Tensor x) {
        return tensor(x.shape(), (i, j, c) -> Math.max(0, x.get(i, j, c)));
    }

    static double mean(Tensor x, int channel) {
        return IntStream.range(0, x.height() * x.width())
                .mapToDouble(n -> x.get(n / x.width(), n % x.width(), channel))
                .average()
                .orElseThrow();
    }
}
