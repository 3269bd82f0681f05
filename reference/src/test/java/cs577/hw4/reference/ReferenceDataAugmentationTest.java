package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.map;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataAugmentationTest {
    private static final Tensor A = map(new double[] {1, 2, 3}, new double[] {4, 5, 6});
    private static final Tensor UPSIDE_DOWN = map(new double[] {4, 5, 6}, new double[] {1, 2, 3});

    private final DataAugmentation reference = new ReferenceDataAugmentation();

    @Test
    void flips() {
        assertThat(reference.flipHorizontal(A)).isEqualTo(map(new double[] {3, 2, 1}, new double[] {6, 5, 4}));
        assertThat(reference.flipVertical(A)).isEqualTo(UPSIDE_DOWN);
    }

    @Test
    void turnsCounterClockwise() {
        Tensor once = map(new double[] {3, 6}, new double[] {2, 5}, new double[] {1, 4});
        assertThat(reference.rotate(A, 1)).isEqualTo(once);
        assertThat(reference.rotate(A, -7)).isEqualTo(once);
        assertThat(reference.rotate(A, 2)).isEqualTo(map(new double[] {6, 5, 4}, new double[] {3, 2, 1}));
        assertThat(reference.rotate(A, -1))
                .isEqualTo(map(new double[] {4, 1}, new double[] {5, 2}, new double[] {6, 3}));
        assertThat(reference.rotate(A, 8)).isEqualTo(A);
    }

    @Test
    void shiftsAndFillsWithZeros() {
        assertThat(reference.shift(A, 0, 1)).isEqualTo(map(new double[] {0, 1, 2}, new double[] {0, 4, 5}));
        assertThat(reference.shift(A, 0, -1)).isEqualTo(map(new double[] {2, 3, 0}, new double[] {5, 6, 0}));
        assertThat(reference.shift(A, 1, 0)).isEqualTo(map(new double[] {0, 0, 0}, new double[] {1, 2, 3}));
        assertThat(reference.shift(A, Integer.MIN_VALUE, 0)).isEqualTo(Tensor.zeros(A.shape()));
    }

    @Test
    void keepsTheChannelsOfAPixelInTheirOrder() {
        Tensor colours = Tensor.of(new double[][][] {{{1, 2, 3}, {4, 5, 6}}});
        assertThat(reference.flipHorizontal(colours)).isEqualTo(Tensor.of(new double[][][] {{{4, 5, 6}, {1, 2, 3}}}));
    }

    @Test
    void brightensUpToWhiteAndDownToBlack() {
        assertThat(reference.brightness(A, 60))
                .isEqualTo(map(new double[] {60, 120, 180}, new double[] {240, 255, 255}));
        assertThat(reference.brightness(map(new double[] {-1, 0.25}), 0.5)).isEqualTo(map(new double[] {0, 0.125}));
    }

    @Test
    void addsToTheOriginalsAndKeepsLabels() {
        assertThat(reference.augment(List.of(new Sample(A, 7)), List.of(Augmentation.FLIP_VERTICAL)))
                .containsExactly(new Sample(A, 7), new Sample(UPSIDE_DOWN, 7));
    }

    @Test
    void goesThroughAllImagesForEachAugmentation() {
        Tensor pixel = map(new double[] {8});
        List<Sample> training = List.of(new Sample(pixel, 1), new Sample(A, 2));
        assertThat(reference.augment(training, List.of(Augmentation.ROTATE_QUARTER_TURN, Augmentation.FLIP_HORIZONTAL)))
                .containsExactly(
                        new Sample(pixel, 1),
                        new Sample(A, 2),
                        new Sample(pixel, 1),
                        new Sample(reference.rotate(A, 1), 2),
                        new Sample(pixel, 1),
                        new Sample(reference.flipHorizontal(A), 2));
    }
}
