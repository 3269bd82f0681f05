package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of a convolutional layer: an image, a kernel that fits it, and one bias per filter. */
final class Layers {
    private Layers() {}

    /** One input of a layer. */
    @SuppressWarnings("ArrayRecordComponent") // an array is what the layer takes; nobody compares cases
    record Case(Tensor input, Kernel kernel, double[] bias) {
        @Override
        public String toString() {
            return "Case[input=" + input + ", kernel=" + kernel + ", bias=" + Arrays.toString(bias) + "]";
        }
    }

    static Arbitrary<Case> of(Convolutions convolutions, Arbitrary<Double> values) {
        return convolutions
                .sizes()
                .flatMap(sizes -> Combinators.combine(
                                sizes.cases(values),
                                Inputs.numbers(sizes.kernel().outputs(), values))
                        .as((given, bias) -> new Case(given.image(), given.kernel(), bias)));
    }

    /** The magnitudes of the numbers. */
    static double[] absolute(double[] bias) {
        return Arrays.stream(bias).map(Math::abs).toArray();
    }
}
