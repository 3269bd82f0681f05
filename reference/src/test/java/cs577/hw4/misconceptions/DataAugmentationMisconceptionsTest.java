package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the example of the handout. */
class DataAugmentationMisconceptionsTest {
    private static final Tensor A = map(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    @Test
    void axisSwappedFlipsTheOtherWay() {
        assertThat(wrong("AXIS_SWAPPED").flipHorizontal(A))
                .isEqualTo(map(new double[] {4, 5, 6}, new double[] {1, 2, 3}));
    }

    @Test
    void clockwiseIsTheOtherWayRound() {
        assertThat(wrong("ROT_CLOCKWISE").rotate(A, 1))
                .isEqualTo(map(new double[] {4, 1}, new double[] {5, 2}, new double[] {6, 3}));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 4", "1, 6, 3", "2, 1, 4"})
    void transposeKeepsOneCorner(int variant, double topLeft, double topRight) {
        DataAugmentation wrong = variant(DataAugmentationMisconceptions.all(), "TRANSPOSE", variant);
        assertThat(wrong.rotate(A, 1)).isEqualTo(map(new double[] {1, 4}, new double[] {2, 5}, new double[] {3, 6}));
        Tensor threeTurns = wrong.rotate(A, 3);
        assertThat(threeTurns.get(0, 0, 0)).isEqualTo(topLeft);
        assertThat(threeTurns.get(0, 1, 0)).isEqualTo(topRight);
    }

    @Test
    void wrapAndWrongDirectionShiftElsewhere() {
        assertThat(wrong("WRAP").shift(A, 0, 1)).isEqualTo(map(new double[] {3, 1, 2}, new double[] {6, 4, 5}));
        assertThat(wrong("WRONG_DIRECTION").shift(A, 0, 1))
                .isEqualTo(map(new double[] {2, 3, 0}, new double[] {5, 6, 0}));
    }

    @Test
    void flipsChannelsTurnsRedIntoBlue() {
        assertThat(wrong("FLIPS_CHANNELS").flipHorizontal(Tensor.of(new double[][][] {{{1, 2, 3}, {4, 5, 6}}})))
                .isEqualTo(Tensor.of(new double[][][] {{{6, 5, 4}, {3, 2, 1}}}));
    }

    @Test
    void replacesOriginalsGivesTheCopiesOnly() {
        List<Sample> training = List.of(new Sample(A, 7));
        assertThat(wrong("REPLACES_ORIGINALS")
                        .augment(training, List.of(Augmentation.FLIP_VERTICAL, Augmentation.FLIP_HORIZONTAL)))
                .extracting(Sample::image)
                .containsExactly(
                        map(new double[] {4, 5, 6}, new double[] {1, 2, 3}),
                        map(new double[] {3, 2, 1}, new double[] {6, 5, 4}));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 2", "2, 0, 1", "3, 1, 2", "4, 8, 9"})
    void relabelsTheCopies(int variant, int firstCopy, int secondCopy) {
        List<Augmentation> flips = List.of(Augmentation.FLIP_VERTICAL, Augmentation.FLIP_HORIZONTAL);
        assertThat(variant(DataAugmentationMisconceptions.all(), "RELABELS", variant)
                        .augment(List.of(new Sample(A, 7)), flips))
                .extracting(Sample::label)
                .containsExactly(7, firstCopy, secondCopy);
    }

    private static DataAugmentation wrong(String id) {
        return first(DataAugmentationMisconceptions.all(), id);
    }
}
