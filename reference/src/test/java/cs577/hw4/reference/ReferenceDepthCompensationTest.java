package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.ramp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;

class ReferenceDepthCompensationTest {
    private final DepthCompensation reference = new ReferenceDepthCompensation();
    private final Shape large = new Shape(128, 128, 32);

    @Test
    void movesBlocksIntoTheDepth() {
        assertThat(reference.spaceToDepth(ramp(4, 4), 2))
                .isEqualTo(Tensor.ofChannels(
                        new double[][] {{0, 2}, {8, 10}},
                        new double[][] {{1, 3}, {9, 11}},
                        new double[][] {{4, 6}, {12, 14}},
                        new double[][] {{5, 7}, {13, 15}}));
    }

    @Test
    void keepsTheChannelsOfAPixelTogether() {
        Tensor image = Tensors.generate(new Shape(2, 2, 2), (i, j, c) -> 10 * c + 2 * i + j);
        assertThat(reference.spaceToDepth(image, 2).values()).containsExactly(0, 10, 1, 11, 2, 12, 3, 13);
    }

    @Test
    void leavesAnImageAloneWhoseBlocksAreSinglePixels() {
        assertThat(reference.spaceToDepth(ramp(2, 3), 1)).isEqualTo(ramp(2, 3));
    }

    @Test
    void keepsTheNumberOfCoefficients() {
        assertThat(reference.compensatingDepth(large, 64, 64)).isEqualTo(128);
        assertThat(reference.compensatingDepth(large, 128, 128)).isEqualTo(32);
    }

    @Test
    void roundsUpSoThatNothingIsLost() {
        assertThat(reference.compensatingDepth(large, 63, 63)).isEqualTo(133);
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.spaceToDepth(ramp(2, 2), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a block of 0 is below 1");
        assertThatThrownBy(() -> reference.spaceToDepth(ramp(2, 3), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blocks of 2 do not divide 2 rows and 3 columns");
        assertThatThrownBy(() -> reference.spaceToDepth(ramp(3, 2), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blocks of 2 do not divide 3 rows and 2 columns");
        assertThatThrownBy(() -> reference.compensatingDepth(large, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a height of 0 is below 1");
        assertThatThrownBy(() -> reference.compensatingDepth(large, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a width of 0 is below 1");
    }
}
