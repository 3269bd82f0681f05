package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.x;

import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to X * K, computed by an independent program. */
class ValidConvolutionMisconceptionsTest {
    @ParameterizedTest
    @CsvSource({
        "FLIPPED, 114 127 180 151",
        "TRANSPOSED, 150 135 160 103",
        "CHANNEL_MEAN, 45 47 48.333333 41",
        "FIRST_CHANNEL_ONLY, 135 138 147 115",
        "NORMALISED, 15 15.666667 16.111111 13.666667"
    })
    void givesTheKnownWrongAnswer(String id, String expected) {
        assertClose(wrong(id), Tensor.of(square(expected)));
    }

    @Test
    void noChannelSumLeavesTheChannelsSideBySide() {
        assertClose(
                wrong("NO_CHANNEL_SUM"),
                Tensor.ofChannels(
                        new double[][] {{135, 138}, {147, 115}},
                        new double[][] {{-6, 1}, {-6, 8}},
                        new double[][] {{6, 2}, {4, 0}}));
    }

    @Test
    void offByOneSizeMissesTheLastRowAndColumn() {
        assertClose(wrong("OFF_BY_ONE_SIZE"), Tensor.of(new double[][] {{135}}));
    }

    private static Tensor wrong(String id) {
        return first(ValidConvolutionMisconceptions.all(), id).convolve(x(), k());
    }
}
