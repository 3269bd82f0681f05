package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.stridedX;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import dev.touchstone.assignment.Misconception;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wrong answers for a 2x2 kernel of ones and stride 2, computed by an independent program. */
class StridedConvolutionMisconceptionsTest {
    private static final List<Misconception<StridedConvolution>> ALL = StridedConvolutionMisconceptions.all();

    @Test
    void ceilLetsTheKernelHangOverTheEdge() {
        assertClose(wrong("CEIL", 1, stridedX()), Tensor.of(new double[][] {{20, 15, 4}, {21, 16, 10}, {15, 7, 10}}));
        assertClose(wrong("CEIL", 1, ramp(5, 5)), Tensor.of(new double[][] {{12, 20, 13}, {52, 60, 33}, {41, 45, 24}}));
        assertThat(first(ALL, "CEIL").outputShape(new Shape(128, 128, 32), 3, 3, 16, 2))
                .isEqualTo(new Shape(64, 64, 16));
    }

    @Test
    void mustDivideRefusesAStrideThatLeavesARest() {
        assertThatThrownBy(() -> first(ALL, "MUST_DIVIDE").outputShape(new Shape(128, 128, 32), 3, 3, 16, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("(128 - 3) / 2 is not a whole number");
    }

    @Test
    void maxPoolOfDenseChoosesTheLargest() {
        assertClose(wrong("MAXPOOL_OF_DENSE", 0, stridedX()), Tensor.of(new double[][] {{28, 21}, {27, 22}}));
    }

    @Test
    void keepsOddStartsOneTooLate() {
        assertClose(wrong("KEEPS_ODD", 0, stridedX()), Tensor.of(new double[][] {{28, 16}, {18, 17}}));
    }

    @Test
    void strideIgnoredGivesTheDenseResult() {
        assertClose(wrong("STRIDE_IGNORED", 0, stridedX()), Tensor.of(new double[][] {
            {20, 22, 15, 10}, {26, 28, 21, 16}, {21, 12, 16, 22}, {27, 18, 11, 17}
        }));
    }

    @Test
    void rowsOnlyKeepsAllColumns() {
        assertClose(wrong("ROWS_ONLY", 0, stridedX()), Tensor.of(new double[][] {{20, 22, 15, 10}, {21, 12, 16, 22}}));
    }

    @Test
    void subsampleInputFirstJoinsPixelsThatAreFarApart() {
        assertClose(wrong("SUBSAMPLE_INPUT_FIRST", 0, stridedX()), Tensor.of(new double[][] {{8, 16}, {20, 28}}));
    }

    private static Tensor wrong(String id, int variant, Tensor input) {
        return variant(ALL, id, variant).apply(input, ones(2, 2, 1), new double[] {0}, 2);
    }
}
