package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

/** The wrong answers with a padding of 1, computed by an independent program. */
class PaddedConvolutionMisconceptionsTest {
    @Test
    void padOneSidePutsAllZerosBelowAndOnTheRight() {
        assertClose(wrong("PAD_ONE_SIDE", x(), k()), Tensor.of(new double[][] {
            {135, 141, 97, 33}, {145, 123, 54, 28}, {53, 50, 15, 10}, {12, 8, 0, 1}
        }));
        assertClose(wrong("PAD_ONE_SIDE", handoutImage(), ones(3, 3, 3)), Tensor.of(new double[][] {
            {45, 45, 30, 15}, {54, 54, 36, 18}, {39, 39, 26, 13}, {21, 21, 14, 7}
        }));
    }

    @Test
    void replicateRepeatsTheEdge() {
        assertClose(wrong("REPLICATE", x(), k()), Tensor.of(new double[][] {
            {114, 144, 122, 92}, {105, 135, 141, 132}, {178, 145, 123, 86}, {222, 147, 111, 53}
        }));
        assertClose(wrong("REPLICATE", handoutImage(), ones(3, 3, 3)), Tensor.of(new double[][] {
            {39, 39, 39, 39}, {45, 45, 45, 45}, {54, 54, 54, 54}, {60, 60, 60, 60}
        }));
    }

    @Test
    void wrapGoesOnAtTheOtherSide() {
        assertClose(wrong("WRAP", x(), k()), Tensor.of(new double[][] {
            {120, 152, 130, 125}, {110, 135, 141, 129}, {155, 145, 123, 118}, {112, 81, 108, 96}
        }));
    }

    @Test
    void padOutputSurroundsTheResultByZeros() {
        assertClose(wrong("PAD_OUTPUT", x(), k()), Tensor.of(new double[][] {
            {0, 0, 0, 0}, {0, 135, 141, 0}, {0, 145, 123, 0}, {0, 0, 0, 0}
        }));
    }

    @Test
    void fullAndNoPadIgnoreThePadding() {
        assertThat(wrong("FULL", x(), k()).shape()).isEqualTo(new Shape(6, 6, 1));
        assertClose(wrong("NO_PAD", x(), k()), Tensor.of(new double[][] {{135, 141}, {145, 123}}));
    }

    @Test
    void flippedTurnsTheKernel() {
        assertClose(wrong("FLIPPED", x(), k()), Tensor.of(new double[][] {
            {18, 45, 49, 35}, {56, 114, 127, 85}, {104, 180, 151, 86}, {86, 119, 115, 65}
        }));
    }

    private static Tensor wrong(String id, Tensor image, Kernel kernel) {
        return first(PaddedConvolutionMisconceptions.all(), id).convolve(image, kernel, 1);
    }
}
