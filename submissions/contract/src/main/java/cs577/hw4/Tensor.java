package cs577.hw4;

import java.util.Objects;

/**
 * An image, or a stack of feature maps: height x width positions with the same number of channels each. Immutable:
 * arrays are copied in and out.
 *
 * <p>The layout is row by row, and within a row position by position, all channels of a position together:
 *
 * <pre>{@code values[(row * width + column) * channels + channel]}</pre>
 *
 * <p>Two tensors are equal when sizes and values are; 0.0 equals -0.0, and NaN equals NaN.
 *
 * <pre>{@code
 * Tensor gray = Tensor.of(new double[][] {{1, 2}, {3, 4}});
 * gray.get(1, 0, 0);   // 3.0
 * gray.toString();     // Tensor 2x2x1 [[1, 2], [3, 4]]
 * }</pre>
 *
 * @param height number of rows, at least 1
 * @param width number of columns, at least 1
 * @param channels number of channels, at least 1
 * @param values the {@code height * width * channels} values in the layout above
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by contents
public record Tensor(int height, int width, int channels, double[] values) {
    /**
     * A tensor with a copy of the values.
     *
     * @throws IllegalArgumentException if a size is below 1, if the sizes multiply to more than an int holds, or if
     *     the number of values is not {@code height * width * channels}
     */
    public Tensor {
        Objects.requireNonNull(values, "values");
        Sizes.requireLength("Tensor", values, height, width, channels);
        values = values.clone();
    }

    /**
     * A tensor of one channel, from its rows.
     *
     * @throws IllegalArgumentException if there is no row or no column, or if rows differ in length
     */
    public static Tensor of(double[][] rows) {
        Nested nested = new Nested("Tensor", "rows", rows, 2);
        return new Tensor(nested.size(0), nested.size(1), 1, nested.flat());
    }

    /**
     * A tensor from {@code values[row][column][channel]}.
     *
     * @throws IllegalArgumentException if a dimension is empty or the array is not rectangular
     */
    public static Tensor of(double[][][] values) {
        Nested nested = new Nested("Tensor", "values", values, 3);
        return new Tensor(nested.size(0), nested.size(1), nested.size(2), nested.flat());
    }

    /**
     * A tensor from its channels, each given by its rows: {@code channels[channel][row][column]}. An RGB image is
     * {@code Tensor.ofChannels(red, green, blue)}.
     *
     * @throws IllegalArgumentException if a dimension is empty or the channels differ in size
     */
    public static Tensor ofChannels(double[][]... channels) {
        Nested nested = new Nested("Tensor", "channels", channels, 3);
        return new Tensor(nested.size(1), nested.size(2), nested.size(0), nested.firstIndexFastest());
    }

    /**
     * A tensor of zeros.
     *
     * @throws IllegalArgumentException if a size is below 1, or if the sizes multiply to more than an int holds
     */
    public static Tensor zeros(int height, int width, int channels) {
        return new Tensor(height, width, channels, new double[Sizes.elements("Tensor", height, width, channels)]);
    }

    /**
     * A tensor of zeros with this shape.
     *
     * @throws IllegalArgumentException if the sizes multiply to more than an int holds
     */
    public static Tensor zeros(Shape shape) {
        Objects.requireNonNull(shape, "shape");
        return zeros(shape.height(), shape.width(), shape.channels());
    }

    /**
     * One value.
     *
     * @throws IndexOutOfBoundsException if there is no such row, column or channel
     */
    public double get(int row, int column, int channel) {
        Sizes.checkIndex("row", row, height);
        Sizes.checkIndex("column", column, width);
        Sizes.checkIndex("channel", channel, channels);
        return values[(row * width + column) * channels + channel];
    }

    /** The sizes without the values. */
    public Shape shape() {
        return new Shape(height, width, channels);
    }

    /** A copy of all values, in the layout above. It is a new array each time: in a loop, call it once before. */
    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor that
                && height == that.height
                && width == that.width
                && channels == that.channels
                && Numbers.equal(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(height, width, channels) + Numbers.hash(values);
    }

    /**
     * Sizes and values, channel by channel, at most about 200 characters: {@code Tensor 2x2x1 [[1, 2], [3, 4]]}, or
     * {@code Tensor 1x2x2 c0=[[1, 2]] c1=[[3, 4]]}.
     */
    @Override
    public String toString() {
        Text text = new Text("Tensor " + Sizes.by(height, width, channels));
        for (int c = 0; c < channels && !text.isFull(); c++) {
            int channel = c;
            text.add(channels == 1 ? " " : " c" + c + "=");
            text.matrix(height, width, (row, column) -> get(row, column, channel));
        }
        return text.toString();
    }
}
