package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Comparing pixels, whose fraction is cut off. */
final class Pictures {
    private static final double NEAR = 1e-6;

    private Pictures() {}

    /** The square root of the mean of the squared distances from the mean. */
    static NDArray standardDeviation(NDArray x) {
        return x.sub(x.mean()).square().mean().sqrt();
    }

    /**
     * The deviation of pixels from brightnesses that are not yet limited to 0..255; empty where one is so near to a
     * whole number that rounding decides.
     */
    static OptionalDouble deviation(NDArray brightness, int[] pixels) {
        boolean undecided = Arrays.stream(brightness.toDoubleArray())
                .anyMatch(v -> v > -NEAR && v < 255 + NEAR && Math.abs(v - Math.rint(v)) < NEAR);
        if (undecided) {
            return OptionalDouble.empty();
        }
        double[] right = brightness.clip(0, 255).trunc().toDoubleArray();
        return OptionalDouble.of(
                Deviation.between(right, Arrays.stream(pixels).asDoubleStream().toArray()));
    }

    static int[] flat(int[][] pixels) {
        return Stream.of(pixels).flatMapToInt(Arrays::stream).toArray();
    }

    static int[] flat(int[][][] pixels) {
        return flat(Stream.of(pixels).flatMap(Stream::of).toArray(int[][]::new));
    }
}
