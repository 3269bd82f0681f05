package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the example of the handout: 128x128x32 and 16 filters of 3x3x32. */
class ConvolutionLayerMisconceptionsTest {
    private static final Shape HANDOUT = new Shape(128, 128, 32);

    @ParameterizedTest
    @CsvSource({
        "SAME_SIZE_ASSUMED, 128, 16",
        "NO_PLUS_ONE, 125, 16",
        "DEPTH_STAYS_INPUT, 126, 32",
        "DEPTH_MULTIPLIED, 126, 512",
        "DOUBLE_PAD, 122, 16"
    })
    void givesTheKnownWrongShape(String id, int side, int depth) {
        assertThat(wrong(id).outputShape(HANDOUT, 3, 3, 16)).isEqualTo(new Shape(side, side, depth));
    }

    @ParameterizedTest
    @CsvSource({"PARAMS_FORGET_DEPTH, 144", "PARAMS_TIMES_POSITIONS, 73156608"})
    void givesTheKnownWrongCount(String id, long parameters) {
        assertThat(wrong(id).parameters(HANDOUT, 3, 3, 16)).isEqualTo(parameters);
    }

    @Test
    void sameSizeAssumedPadsWithZerosWhereItIsConsistent() {
        Tensor padded = variant(ConvolutionLayerMisconceptions.all(), "SAME_SIZE_ASSUMED", 1)
                .apply(ramp(3, 3), ones(3, 3, 1), new double[] {1});
        assertThat(padded).isEqualTo(Tensor.of(new double[][] {{9, 16, 13}, {22, 37, 28}, {21, 34, 25}}));
    }

    private static ConvolutionLayer wrong(String id) {
        return first(ConvolutionLayerMisconceptions.all(), id);
    }
}
