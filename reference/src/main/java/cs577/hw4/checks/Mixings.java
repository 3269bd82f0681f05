package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;

/** Random inputs of a 1x1 convolution: an image, a row of weights per filter, and one bias per filter. */
final class Mixings {
    private Mixings() {}

    /** One input. */
    @SuppressWarnings("ArrayRecordComponent") // arrays are what the layer takes; nobody compares cases
    record Case(Tensor input, double[][] weights, double[] bias) {
        /** Without a bias. */
        Case unbiased() {
            return new Case(input, weights, new double[bias.length]);
        }

        @Override
        public String toString() {
            return "Case[input=" + input + ", weights=" + Arrays.deepToString(weights) + ", bias="
                    + Arrays.toString(bias) + "]";
        }
    }

    /** The kernels' height and width do not matter; they are 1. */
    static Arbitrary<Case> of(Convolutions convolutions, Arbitrary<Double> values) {
        return Layers.of(convolutions.withSides(1, 1), values)
                .map(layer -> new Case(layer.input(), rows(layer.kernel()), layer.bias()));
    }

    private static double[][] rows(Kernel kernel) {
        double[][] weights = new double[kernel.outputs()][kernel.inputs()];
        for (int o = 0; o < kernel.outputs(); o++) {
            for (int c = 0; c < kernel.inputs(); c++) {
                weights[o][c] = kernel.get(0, 0, c, o);
            }
        }
        return weights;
    }

    /** The magnitudes of the weights. */
    static double[][] absolute(double[][] weights) {
        return Arrays.stream(weights).map(Layers::absolute).toArray(double[][]::new);
    }
}
