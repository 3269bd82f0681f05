package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.stridedX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

class ReferenceStridedConvolutionTest {
    private final StridedConvolution reference = new ReferenceStridedConvolution();
    private final double[] noBias = {0};

    @Test
    void givesTheAnswerOfTheHandout() {
        assertThat(reference.outputShape(new Shape(128, 128, 32), 3, 3, 16, 2)).isEqualTo(new Shape(63, 63, 16));
    }

    @Test
    void isRightOnTheDiscriminatingInput() {
        assertClose(
                reference.apply(stridedX(), ones(2, 2, 1), noBias, 2),
                map(new double[] {20, 15}, new double[] {21, 16}));
    }

    @Test
    void isRightOnARampAndAddsTheBias() {
        assertClose(
                reference.apply(ramp(5, 5), ones(2, 2, 1), new double[] {-2}, 2),
                map(new double[] {10, 18}, new double[] {50, 58}));
        assertClose(reference.apply(ramp(5, 5), ones(2, 2, 1), noBias, 1), Tensor.of(new double[][] {
            {12, 16, 20, 24}, {32, 36, 40, 44}, {52, 56, 60, 64}, {72, 76, 80, 84}
        }));
    }

    @Test
    void givesOneCellWhereTheStrideIsLargerThanTheRoom() {
        assertClose(reference.apply(ramp(3, 4), ones(2, 2, 1), noBias, 7), map(new double[] {10}));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.outputShape(new Shape(3, 3, 1), 2, 2, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stride 0 is below 1");
        assertThatThrownBy(() -> reference.outputShape(new Shape(3, 3, 1), 4, 2, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x1x1: every size must be at least 1");
        assertThatThrownBy(() -> reference.apply(ramp(3, 3), ones(2, 2, 2), noBias, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 2 channels, but the image has 1");
        assertThatThrownBy(() -> reference.apply(ramp(3, 3), ones(2, 2, 1), new double[2], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 biases do not fit 1 filters");
    }
}
