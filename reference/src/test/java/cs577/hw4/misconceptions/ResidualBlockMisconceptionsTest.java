package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;

import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the worked example, computed by an independent program. */
class ResidualBlockMisconceptionsTest {
    private static final Tensor X = map(new double[] {1, -2}, new double[] {3, 4});
    private static final Kernel FIRST = Kernel.of(new double[][] {{0, 1, 0}, {0, 1, 0}, {0, 0, 0}});
    private static final Kernel SECOND = Kernel.of(new double[][] {{0, 0, 0}, {0, 1, -2}, {0, -1, 0}});

    @ParameterizedTest
    @CsvSource({
        "NO_SKIP, -3 -2 0 2",
        "FINAL_RELU, 0 0 3 6",
        "RELU_BEFORE_ADD, 1 -2 3 6",
        "DOUBLE_SKIP, -1 -6 6 10",
        "SKIP_FROM_HIDDEN, -2 -2 4 4",
        "MULTIPLY, -3 4 0 8"
    })
    void givesTheKnownWrongAnswer(String id, String expected) {
        assertClose(apply(first(ResidualBlockMisconceptions.all(), id)), Tensor.of(square(expected)));
    }

    @Test
    void concatStacksInputAndCorrection() {
        double[][] x = {{1, -2}, {3, 4}};
        double[][] correction = {{-3, -2}, {0, 2}};
        assertClose(wrong("CONCAT", 0), Tensor.ofChannels(x, correction));
        assertClose(wrong("CONCAT", 1), Tensor.ofChannels(correction, x));
    }

    @Test
    void thePlainNetworkMayEndInARelu() {
        assertClose(wrong("NO_SKIP", 1), Tensor.of(square("0 0 0 2")));
    }

    @Test
    void theSkipMayStartBeforeTheHiddenRelu() {
        assertClose(wrong("SKIP_FROM_HIDDEN", 1), Tensor.of(square("-2 -4 4 4")));
    }

    private static Tensor wrong(String id, int index) {
        return apply(variant(ResidualBlockMisconceptions.all(), id, index));
    }

    private static Tensor apply(ResidualBlock block) {
        return block.apply(X, FIRST, SECOND);
    }
}
