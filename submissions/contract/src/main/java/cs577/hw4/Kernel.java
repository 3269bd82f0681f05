package cs577.hw4;

import java.util.Objects;

/**
 * The filters of one convolution: {@code outputs} filters, each of height x width x {@code inputs} weights. A filter
 * is as deep as the image that it is applied to ({@code inputs}); the number of filters ({@code outputs}) is the depth
 * of the result. Immutable: arrays are copied in and out.
 *
 * <p>The layout, with row u, column v, input channel c and filter f:
 *
 * <pre>{@code weights[((u * width + v) * inputs + c) * outputs + f]}</pre>
 *
 * <p>Two kernels are equal when sizes and weights are; 0.0 equals -0.0, and NaN equals NaN.
 *
 * @param height number of rows, at least 1
 * @param width number of columns, at least 1
 * @param inputs channels that each filter reads, at least 1
 * @param outputs number of filters, at least 1
 * @param weights the {@code height * width * inputs * outputs} weights in the layout above
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by contents
public record Kernel(int height, int width, int inputs, int outputs, double[] weights) {
    /**
     * A kernel with a copy of the weights.
     *
     * @throws IllegalArgumentException if a size is below 1, if the sizes multiply to more than an int holds, or if
     *     the number of weights is not {@code height * width * inputs * outputs}
     */
    public Kernel {
        Objects.requireNonNull(weights, "weights");
        Sizes.requireLength("Kernel", weights, height, width, inputs, outputs);
        weights = weights.clone();
    }

    /**
     * One filter that reads one channel, from its rows.
     *
     * @throws IllegalArgumentException if there is no row or no column, or if rows differ in length
     */
    public static Kernel of(double[][] rows) {
        Nested nested = new Nested("Kernel", "rows", rows, 2);
        return new Kernel(nested.size(0), nested.size(1), 1, 1, nested.flat());
    }

    /**
     * A kernel from {@code weights[u][v][input][output]}.
     *
     * @throws IllegalArgumentException if a dimension is empty or the array is not rectangular
     */
    public static Kernel of(double[][][][] weights) {
        Nested nested = new Nested("Kernel", "weights", weights, 4);
        return new Kernel(nested.size(0), nested.size(1), nested.size(2), nested.size(3), nested.flat());
    }

    /**
     * One filter that reads several channels: {@code channels[input][u][v]}, the rows of its slice for every input
     * channel.
     *
     * @throws IllegalArgumentException if a dimension is empty or the slices differ in size
     */
    public static Kernel ofChannels(double[][]... channels) {
        Nested nested = new Nested("Kernel", "channels", channels, 3);
        return new Kernel(nested.size(1), nested.size(2), nested.size(0), 1, nested.firstIndexFastest());
    }

    /**
     * Several filters that read one channel: {@code filters[output][u][v]}, the rows of every filter.
     *
     * @throws IllegalArgumentException if a dimension is empty or the filters differ in size
     */
    public static Kernel ofFilters(double[][]... filters) {
        Nested nested = new Nested("Kernel", "filters", filters, 3);
        return new Kernel(nested.size(1), nested.size(2), 1, nested.size(0), nested.firstIndexFastest());
    }

    /**
     * A kernel of zeros.
     *
     * @throws IllegalArgumentException if a size is below 1, or if the sizes multiply to more than an int holds
     */
    public static Kernel zeros(int height, int width, int inputs, int outputs) {
        int elements = Sizes.elements("Kernel", height, width, inputs, outputs);
        return new Kernel(height, width, inputs, outputs, new double[elements]);
    }

    /**
     * One weight: row u, column v, input channel and filter.
     *
     * @throws IndexOutOfBoundsException if there is no such row, column, input or output
     */
    public double get(int u, int v, int input, int output) {
        Sizes.checkIndex("u", u, height);
        Sizes.checkIndex("v", v, width);
        Sizes.checkIndex("input", input, inputs);
        Sizes.checkIndex("output", output, outputs);
        return weights[((u * width + v) * inputs + input) * outputs + output];
    }

    /** A copy of all weights, in the layout above. It is a new array each time: in a loop, call it once before. */
    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kernel that
                && height == that.height
                && width == that.width
                && inputs == that.inputs
                && outputs == that.outputs
                && Numbers.equal(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(height, width, inputs, outputs) + Numbers.hash(weights);
    }

    /**
     * Sizes and weights, at most about 200 characters: {@code Kernel 2x2x1x1 [[1, 2], [3, 4]]}; with several input
     * channels or filters every slice has its name, as in {@code c1f0=[[1, 2], [3, 4]]}.
     */
    @Override
    public String toString() {
        Text text = new Text("Kernel " + Sizes.by(height, width, inputs, outputs));
        for (int slice = 0; slice < inputs * outputs && !text.isFull(); slice++) {
            int input = slice % inputs;
            int output = slice / inputs;
            text.add(inputs * outputs == 1 ? " " : " c" + input + "f" + output + "=");
            text.matrix(height, width, (u, v) -> get(u, v, input, output));
        }
        return text.toString();
    }
}
