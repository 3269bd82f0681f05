package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.assignment.Misconception;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers; those to a 2x2 image of two channels were computed by an independent program. */
class DepthCompensationMisconceptionsTest {
    private static final List<Misconception<DepthCompensation>> ALL = DepthCompensationMisconceptions.all();
    private static final Shape LARGE = new Shape(128, 128, 32);

    @Test
    void doubleDepthKeepsHalfOfTheCoefficients() {
        assertThat(first(ALL, "DOUBLE_DEPTH").compensatingDepth(LARGE, 64, 64)).isEqualTo(64);
        assertThat(variant(ALL, "DOUBLE_DEPTH", 1).compensatingDepth(LARGE, 32, 32))
                .isEqualTo(128);
    }

    @Test
    void coefficientsVersusParametersLeavesTheDepth() {
        assertThat(first(ALL, "COEFFICIENTS_VS_PARAMETERS").compensatingDepth(LARGE, 64, 64))
                .isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({
        "CHANNEL_MAJOR, 0, 0 1 2 3 10 11 12 13",
        "CHANNEL_MAJOR, 1, 0 2 1 3 10 12 11 13",
        "DX_DY_SWAPPED, 0, 0 10 2 12 1 11 3 13"
    })
    void givesTheKnownWrongOrder(String id, int variant, String expected) {
        Tensor image = Tensors.generate(new Shape(2, 2, 2), (i, j, c) -> 10 * c + 2 * i + j);
        assertThat(variant(ALL, id, variant).spaceToDepth(image, 2).values())
                .containsExactly(List.of(expected.split(" ")).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    @Test
    void blocksNotInterleavedLaysQuartersUponEachOther() {
        assertThat(first(ALL, "BLOCKS_NOT_INTERLEAVED").spaceToDepth(ramp(4, 4), 2))
                .isEqualTo(Tensor.ofChannels(
                        new double[][] {{0, 1}, {4, 5}},
                        new double[][] {{2, 3}, {6, 7}},
                        new double[][] {{8, 9}, {12, 13}},
                        new double[][] {{10, 11}, {14, 15}}));
        assertThat(variant(ALL, "BLOCKS_NOT_INTERLEAVED", 1)
                        .spaceToDepth(ramp(2, 4), 2)
                        .values())
                .containsExactly(ramp(2, 4).values());
    }

    @Test
    void averagesBlocksLosesThePixels() {
        assertThat(first(ALL, "AVERAGES_BLOCKS").spaceToDepth(ramp(2, 4), 2)).isEqualTo(map(new double[] {2.5, 4.5}));
        assertThat(variant(ALL, "AVERAGES_BLOCKS", 1)
                        .spaceToDepth(ramp(2, 2), 2)
                        .values())
                .containsExactly(1.5, 1.5, 1.5, 1.5);
    }
}
