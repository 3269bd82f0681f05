package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ramp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;

class ReferenceImagePyramidTest {
    private final ImagePyramid reference = new ReferenceImagePyramid();

    @Test
    void takesMeansOfBlocks() {
        assertThat(reference.levels(ramp(4, 4), 1))
                .containsExactly(
                        ramp(4, 4), map(new double[] {2.5, 4.5}, new double[] {10.5, 12.5}), map(new double[] {7.5}));
    }

    @Test
    void dropsTheLastRowAndColumnOfAnOddSide() {
        assertThat(reference.levels(ramp(5, 5), 2))
                .containsExactly(ramp(5, 5), map(new double[] {3, 5}, new double[] {13, 15}));
    }

    @Test
    void goesOnAsLongAsTheWindowFits() {
        assertThat(reference.levels(Tensor.zeros(100, 100, 1), 3))
                .extracting(Tensor::height)
                .containsExactly(100, 50, 25, 12, 6, 3);
        assertThat(reference.levels(Tensor.zeros(8, 8, 1), 2)).hasSize(3);
        assertThat(reference.levels(Tensor.zeros(5, 7, 1), 3)).hasSize(1);
        assertThat(reference.levels(Tensor.zeros(2, 2, 1), 3)).hasSize(1);
    }

    @Test
    void turnsACheckerboardIntoGray() {
        Tensor checkerboard = Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> 255 * ((i + j) % 2));
        assertThat(reference.levels(checkerboard, 2).get(1))
                .isEqualTo(map(new double[] {127.5, 127.5}, new double[] {127.5, 127.5}));
    }

    @Test
    void doublesTheFootprintAtEachLevel() {
        int[] footprints = {3, 6, 12, 24, 48, 96};
        for (int level = 0; level < footprints.length; level++) {
            assertThat(reference.footprint(3, level)).isEqualTo(footprints[level]);
        }
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.levels(ramp(2, 2), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window of 0 is below 1");
        assertThatThrownBy(() -> reference.footprint(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window of 0 is below 1");
        assertThatThrownBy(() -> reference.footprint(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level -1 is below 0");
    }
}
