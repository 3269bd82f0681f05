package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

/** The wrong answers to the worked example, and to small ones that are easy to follow. */
class PointwiseConvolutionMisconceptionsTest {
    private static final Tensor INPUT = Tensor.of(new double[][][] {{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {0, 1, -1}}});
    private static final double[][] WEIGHTS = {{1, 0, -1}, {2, 1, 0}};
    private static final double[] BIAS = {10, -1};

    @Test
    void noBiasGivesTheKnownWrongAnswer() {
        assertClose(wrong("NO_BIAS"), Tensor.ofChannels(new double[][] {{-2, -2}, {-2, 1}}, new double[][] {
            {4, 13}, {22, 1}
        }));
    }

    @Test
    void sumAllChannelsGivesTheKnownWrongAnswer() {
        assertClose(wrong("SUM_ALL_CHANNELS"), map(new double[] {6, 15}, new double[] {24, 0}));
    }

    @Test
    void transposedWeightsFitOnlyWhenSquare() {
        Tensor pixel = Tensor.of(new double[][][] {{{1, 10, 100}}});
        double[][] square = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        assertThat(first(PointwiseConvolutionMisconceptions.all(), "W_TRANSPOSED")
                        .apply(pixel, square, new double[3])
                        .values())
                .containsExactly(741, 852, 963);
        assertThatThrownBy(() -> wrong("W_TRANSPOSED"))
                .isInstanceOf(RuntimeException.class)
                .hasMessage("the transposed weights do not fit");
    }

    @Test
    void theFiltersDepthBecomesTheDepthOfTheResult() {
        assertThat(wrong("DEPTH_FROM_FILTER_DEPTH").channels()).isEqualTo(3);
    }

    @Test
    void heightAndWidthShrink() {
        assertThat(wrong("REDUCES_HW").values()).containsExactly(8, 3);
        assertThat(variant(PointwiseConvolutionMisconceptions.all(), "REDUCES_HW", 1)
                        .apply(INPUT, WEIGHTS, BIAS)
                        .values())
                .containsExactly(8.75, 9);
    }

    @Test
    void biasesAreDealtOutOverThePixels() {
        assertClose(wrong("BIAS_PER_PIXEL"), Tensor.ofChannels(new double[][] {{8, -3}, {8, 0}}, new double[][] {
            {14, 12}, {32, 0}
        }));
    }

    @Test
    void oneWeightPerFilterIsSharedByItsChannels() {
        assertClose(wrong("SHARED_SCALAR"), Tensor.ofChannels(new double[][] {{16, 25}, {34, 10}}, new double[][] {
            {11, 29}, {47, -1}
        }));
        assertThat(variant(PointwiseConvolutionMisconceptions.all(), "SHARED_SCALAR", 1)
                        .parameters(256, new int[] {64, 256}))
                .isEqualTo(320);
    }

    private static Tensor wrong(String id) {
        return first(PointwiseConvolutionMisconceptions.all(), id).apply(INPUT, WEIGHTS, BIAS);
    }
}
