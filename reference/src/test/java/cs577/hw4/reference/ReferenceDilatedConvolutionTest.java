package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

class ReferenceDilatedConvolutionTest {
    private final DilatedConvolution reference = new ReferenceDilatedConvolution();

    @Test
    void givesTheAnswerOfTheHandout() {
        assertClose(
                reference.convolve(handoutImage(), ones(3, 3, 3), 1, 2),
                map(new double[] {24, 24}, new double[] {20, 20}));
    }

    @Test
    void takesAnyPadding() {
        assertClose(reference.convolve(handoutImage(), ones(3, 3, 3), 2, 2), Tensor.of(new double[][] {
            {20, 20, 20, 20}, {24, 24, 24, 24}, {20, 20, 20, 20}, {24, 24, 24, 24}
        }));
    }

    @Test
    void isRightOnInputsWithoutSymmetry() {
        assertClose(reference.convolve(x(), k(), 1, 2), map(new double[] {87, 88}, new double[] {32, 21}));
        assertClose(reference.convolve(x(), k(), 2, 2), Tensor.of(new double[][] {
            {45, 73, 51, 76}, {94, 87, 88, 85}, {21, 32, 21, 33}, {44, 41, 34, 39}
        }));
    }

    @Test
    void isQuestion2WithARateOf1() {
        assertClose(reference.convolve(x(), k(), 1, 1), new ReferencePaddedConvolution().convolve(x(), k(), 1));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.convolve(x(), ones(1, 1, 3), -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("padding -1 is below 0");
        assertThatThrownBy(() -> reference.convolve(x(), ones(1, 1, 3), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rate 0 is below 1");
        assertThatThrownBy(() -> reference.convolve(x(), ones(3, 3, 2), 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 2 channels, but the image has 3");
        assertThatThrownBy(() -> reference.convolve(x(), ones(3, 3, 3), 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x0x1: every size must be at least 1");
    }
}
