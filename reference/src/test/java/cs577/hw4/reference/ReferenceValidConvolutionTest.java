package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import cs577.hw4.algebra.KernelSize;
import org.junit.jupiter.api.Test;

class ReferenceValidConvolutionTest {
    private final ValidConvolution reference = new ReferenceValidConvolution();

    @Test
    void givesTheAnswerOfTheHandout() {
        assertClose(
                reference.convolve(handoutImage(), ones(3, 3, 3)), map(new double[] {45, 45}, new double[] {54, 54}));
    }

    @Test
    void givesTheSumsOfTheHandoutChannelByChannel() {
        Kernel apart = new KernelSize(3, 3, 3, 3).generate((u, v, c, f) -> c == f ? 1 : 0);
        assertClose(
                reference.convolve(handoutImage(), apart),
                Tensor.ofChannels(new double[][] {{9, 9}, {9, 9}}, new double[][] {{18, 18}, {18, 18}}, new double[][] {
                    {18, 18}, {27, 27}
                }));
    }

    @Test
    void isRightOnInputsWithoutSymmetry() {
        assertClose(reference.convolve(x(), k()), map(new double[] {135, 141}, new double[] {145, 123}));
    }

    @Test
    void refusesAKernelOfAnotherDepth() {
        assertThatThrownBy(() -> reference.convolve(x(), ones(3, 3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 2 channels, but the image has 3");
    }

    @Test
    void refusesAKernelThatIsTooHighOrTooWide() {
        assertThatThrownBy(() -> reference.convolve(x(), ones(5, 1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x4x1: every size must be at least 1");
        assertThatThrownBy(() -> reference.convolve(x(), ones(1, 5, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 4x0x1: every size must be at least 1");
    }
}
