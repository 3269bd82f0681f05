package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.n;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers for windows of 2 and stride 2, computed by an independent program. */
class MaxPoolingMisconceptionsTest {
    @ParameterizedTest
    @CsvSource({
        "INIT_ZERO, 0 0 0 0, 2 3 3 2",
        "MEAN, -3.5 -5.5 -11.5 -13.5, -0.75 0 0.5 -0.5",
        "MIN, -6 -8 -14 -16, -3 -3 -2 -3",
        "SUBSAMPLE, -1 -3 -9 -11, -3 3 0 -1",
        "ABS_MAX, -6 -8 -14 -16, -3 3 3 -3"
    })
    void givesTheKnownWrongAnswer(String id, String first, String second) {
        assertClose(wrong(id, n()), Tensor.ofChannels(square(first), square(second)));
    }

    @Test
    void sumAndMaximumOverChannelsGiveOneMap() {
        assertClose(wrong("SUM_CHANNELS", handoutImage()), map(new double[] {5, 5}, new double[] {7, 7}));
        assertClose(wrong("ACROSS_CHANNELS", n()), map(new double[] {2, 3}, new double[] {3, 2}));
    }

    @Test
    void strideOneGivesOverlappingWindows() {
        assertClose(
                wrong("STRIDE_1", n()),
                Tensor.ofChannels(
                        new double[][] {{-1, -2, -3}, {-5, -6, -7}, {-9, -10, -11}},
                        new double[][] {{2, 3, 3}, {3, 3, 2}, {3, 3, 2}}));
    }

    @Test
    void ceilCutsOffTheLastWindows() {
        assertClose(wrong("CEIL", ramp(5, 5)), Tensor.of(new double[][] {{6, 8, 9}, {16, 18, 19}, {21, 23, 24}}));
    }

    @Test
    void zeroPaddingWinsAgainstNegativeValues() {
        assertClose(wrong("ZERO_PADDING", map(new double[] {-1, -2}, new double[] {-3, -4})), Tensor.zeros(2, 2, 1));
    }

    @Test
    void theSmallestPositiveNumberIsNotTheSmallestNumber() {
        double start = variant(MaxPoolingMisconceptions.all(), "INIT_ZERO", 1)
                .pool(map(new double[] {-1}), 1, 1)
                .get(0, 0, 0);
        assertThat(start).isEqualTo(Double.MIN_VALUE);
    }

    private static Tensor wrong(String id, Tensor input) {
        return first(MaxPoolingMisconceptions.all(), id).pool(input, 2, 2);
    }
}
