package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.assignment.Misconception;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers; those for the ramp were computed by an independent program. */
class ImagePyramidMisconceptionsTest {
    private static final List<Misconception<ImagePyramid>> ALL = ImagePyramidMisconceptions.all();

    @ParameterizedTest
    @CsvSource({"SUBSAMPLE_ONLY, 0 2 8 10", "MAX, 5 7 13 15", "SUM, 10 18 42 50"})
    void givesTheKnownWrongLevel(String id, String expected) {
        List<Tensor> levels = first(ALL, id).levels(ramp(4, 4), 1);
        assertThat(levels).hasSize(3);
        assertClose(levels.get(0), ramp(4, 4));
        assertClose(levels.get(1), Tensor.of(square(expected)));
    }

    @Test
    void subsampleOnlyTurnsACheckerboardBlack() {
        Tensor checkerboard = Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> 255 * ((i + j) % 2));
        assertClose(first(ALL, "SUBSAMPLE_ONLY").levels(checkerboard, 2).get(1), Tensor.zeros(2, 2, 1));
    }

    @Test
    void ceilKeepsTheLastRowAndColumn() {
        assertClose(first(ALL, "CEIL").levels(ramp(5, 5), 2).get(1), Tensor.of(new double[][] {
            {3, 5, 6.5}, {13, 15, 16.5}, {20.5, 22.5, 24}
        }));
        assertThat(first(ALL, "CEIL").levels(ramp(1, 3), 1))
                .extracting(Tensor::width)
                .containsExactly(3, 2, 1);
        assertClose(variant(ALL, "CEIL", 1).levels(ramp(1, 3), 1).get(1), map(new double[] {0.25, 0.5}));
    }

    @Test
    void windowGrowsKeepsTheImage() {
        assertThat(first(ALL, "WINDOW_GROWS").levels(ramp(4, 4), 2)).containsExactly(ramp(4, 4), ramp(4, 4));
        assertThat(variant(ALL, "WINDOW_GROWS", 1).levels(ramp(2, 3), 1))
                .containsExactly(ramp(2, 3), map(new double[] {2, 3}));
    }

    @ParameterizedTest
    @CsvSource({"0, 11", "1, 9", "2, 12"})
    void footprintAdditiveGrowsTooSlowly(int variant, int expected) {
        assertThat(variant(ALL, "FOOTPRINT_ADDITIVE", variant).footprint(3, 3)).isEqualTo(expected);
    }

    @Test
    void levelZeroOmittedCountsFromOne() {
        ImagePyramid wrong = variant(ALL, "LEVEL_0_OMITTED", 1);
        assertThat(wrong.levels(ramp(2, 2), 1)).containsExactly(map(new double[] {1.5}));
        assertThat(wrong.levels(ramp(1, 1), 1)).isEmpty();
        assertThat(wrong.footprint(3, 0)).isEqualTo(6);
    }

    @Test
    void poolsChannelsLeavesOneChannel() {
        Tensor image = Tensor.ofChannels(new double[][] {{1, 2}, {3, 4}}, new double[][] {{5, 5}, {5, 5}});
        assertThat(first(ALL, "POOLS_CHANNELS").levels(image, 1)).containsExactly(image, map(new double[] {3.75}));
        assertThat(variant(ALL, "POOLS_CHANNELS", 1).levels(image, 1))
                .containsExactly(map(new double[] {3, 3.5}, new double[] {4, 4.5}), map(new double[] {3.75}));
    }
}
