package cs577.hw4.algebra;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Makes tensors cell by cell, and from other tensors. */
public final class Tensors {
    private Tensors() {}

    /** The value of one cell. */
    @FunctionalInterface
    public interface Cell {
        double at(int row, int column, int channel);
    }

    /** The tensor with this value in each cell. */
    public static Tensor generate(Shape shape, Cell cell) {
        double[][][] values = new double[shape.height()][shape.width()][shape.channels()];
        for (int i = 0; i < shape.height(); i++) {
            for (int j = 0; j < shape.width(); j++) {
                for (int c = 0; c < shape.channels(); c++) {
                    values[i][j][c] = cell.at(i, j, c);
                }
            }
        }
        return Tensor.of(values);
    }

    /** The function of each value. */
    public static Tensor map(Tensor x, DoubleUnaryOperator function) {
        return generate(x.shape(), (i, j, c) -> function.applyAsDouble(x.get(i, j, c)));
    }

    /** The magnitude of each value. */
    public static Tensor absolute(Tensor x) {
        return map(x, Math::abs);
    }

    /** The sum of two tensors of one shape. */
    public static Tensor plus(Tensor x, Tensor y) {
        return generate(x.shape(), (i, j, c) -> x.get(i, j, c) + y.get(i, j, c));
    }

    /** The part of the given shape whose first cell is at this row and column; channels count from 0. */
    public static Tensor crop(Tensor x, int row, int column, Shape shape) {
        return generate(shape, (i, j, c) -> x.get(row + i, column + j, c));
    }

    /** One channel alone. */
    public static Tensor channel(Tensor x, int channel) {
        return generate(new Shape(x.height(), x.width(), 1), (i, j, c) -> x.get(i, j, channel));
    }

    /** The sum over the channels, as one channel. */
    public static Tensor sumOfChannels(Tensor x) {
        return generate(new Shape(x.height(), x.width(), 1), (i, j, c) -> {
            double sum = 0;
            for (int channel = 0; channel < x.channels(); channel++) {
                sum += x.get(i, j, channel);
            }
            return sum;
        });
    }

    /** The largest magnitude of any value. */
    public static double largestMagnitude(Tensor x) {
        return Arrays.stream(x.values()).map(Math::abs).max().orElse(0);
    }

    /** The sum of all values. */
    public static double sum(Tensor x) {
        return Arrays.stream(x.values()).sum();
    }
}
