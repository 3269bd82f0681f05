package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.PaddedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Border;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;

class ReferencePaddedConvolutionTest {
    private final PaddedConvolution reference = new ReferencePaddedConvolution();

    @Test
    void givesTheAnswerOfTheHandout() {
        assertClose(reference.convolve(handoutImage(), ones(3, 3, 3), 1), Tensor.of(new double[][] {
            {18, 27, 27, 18}, {30, 45, 45, 30}, {36, 54, 54, 36}, {26, 39, 39, 26}
        }));
    }

    @Test
    void isRightOnInputsWithoutSymmetry() {
        assertClose(reference.convolve(x(), k(), 1), Tensor.of(new double[][] {
            {82, 140, 122, 79}, {77, 135, 141, 97}, {127, 145, 123, 54}, {60, 53, 50, 15}
        }));
    }

    @Test
    void letsEveryPixelMeetEveryWeightWithFullPadding() {
        assertThat(Tensors.sum(reference.convolve(handoutImage(), ones(3, 3, 3), 2)))
                .isEqualTo(792);
    }

    @Test
    void isTheValidConvolutionOfTheImageInABorderOfZeros() {
        assertClose(
                reference.convolve(x(), k(), 2),
                new ReferenceValidConvolution().convolve(Border.around(2).ofZeros(x()), k()));
    }

    @Test
    void acceptsAKernelThatFitsThePaddedImageOnly() {
        assertClose(reference.convolve(map(new double[] {2}), ones(3, 3, 1), 1), map(new double[] {2}));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.convolve(x(), ones(1, 1, 3), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("padding -1 is below 0");
        assertThatThrownBy(() -> reference.convolve(x(), ones(3, 3, 2), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 2 channels, but the image has 3");
        assertThatThrownBy(() -> reference.convolve(x(), ones(7, 1, 3), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x6x1: every size must be at least 1");
    }
}
