package cs577.hw4.misconceptions;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The windows of a pooling layer.
 *
 * @param rows number of windows from top to bottom
 * @param columns number of windows from left to right
 */
record Windows(Tensor input, int size, int stride, int rows, int columns) {
    /** Makes one number of the values of a window, which come row by row. */
    interface Reduction {
        double of(DoubleStream window);
    }

    /** The windows that lie inside the input. */
    static Windows inside(Tensor input, int size, int stride) {
        return new Windows(
                input, size, stride, (input.height() - size) / stride + 1, (input.width() - size) / stride + 1);
    }

    /** These, and those that begin inside and hang over the edge to reach the last row or column. */
    static Windows overhanging(Tensor input, int size, int stride) {
        return new Windows(
                input, size, stride, roundedUp(input.height(), size, stride), roundedUp(input.width(), size, stride));
    }

    private static int roundedUp(int length, int size, int stride) {
        int positions = (length - size + stride - 1) / stride + 1;
        boolean lastBeginsInside = (positions - 1) * stride < length;
        return lastBeginsInside ? positions : positions - 1;
    }

    /** One number per window and channel, of the values that lie inside the input. */
    Tensor each(Reduction reduction) {
        return Tensors.generate(
                shape(),
                (i, j, c) -> reduction.of(cells(i, j)
                        .filter(cell -> inside(cell[0], cell[1]))
                        .mapToDouble(cell -> input.get(cell[0], cell[1], c))));
    }

    /** One number per window and channel, with zeros where a window hangs over the edge. */
    Tensor eachFilledUp(Reduction reduction) {
        return Tensors.generate(
                shape(),
                (i, j, c) -> reduction.of(cells(i, j)
                        .mapToDouble(cell -> inside(cell[0], cell[1]) ? input.get(cell[0], cell[1], c) : 0)));
    }

    private Shape shape() {
        return new Shape(rows, columns, input.channels());
    }

    private Stream<int[]> cells(int i, int j) {
        return IntStream.range(0, size * size)
                .mapToObj(cell -> new int[] {i * stride + cell / size, j * stride + cell % size});
    }

    private boolean inside(int row, int column) {
        return row < input.height() && column < input.width();
    }
}
