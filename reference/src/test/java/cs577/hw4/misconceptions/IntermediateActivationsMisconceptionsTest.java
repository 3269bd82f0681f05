package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wrong answers to the worked examples. */
class IntermediateActivationsMisconceptionsTest {
    private static final Tensor HANDOUT = map(new double[] {1, 2}, new double[] {3, 4});
    private static final Tensor OUTLIER = Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> i == 3 && j == 3 ? 100 : 0);
    private static final Layer LAYER = new Layer(Kernel.of(new double[][] {{1, -2}, {0, 3}}), new double[1], 1);
    private static final Tensor IMAGE = map(new double[] {0, 1, 0}, new double[] {2, 0, -1}, new double[] {0, 1, 3});

    @Test
    void sampleDeviationIsNearerToTheMean() {
        assertThat(wrong("SAMPLE_STD").toImage(HANDOUT, 0)).isDeepEqualTo(new int[][] {{53, 103}, {152, 202}});
    }

    @Test
    void minMaxStretches() {
        assertThat(wrong("MINMAX").toImage(HANDOUT, 0)).isDeepEqualTo(new int[][] {{0, 85}, {170, 255}});
    }

    @Test
    void overflowWrapsOrStays() {
        // The outlier is sqrt(15) deviations above the mean: 64 * 3.873 + 128 = 375.
        assertThat(wrong("OVERFLOW_WRAP").toImage(OUTLIER, 0)[3][3]).isEqualTo(375 - 256);
        assertThat(all("OVERFLOW_WRAP", 1).toImage(HANDOUT, 0)).isDeepEqualTo(new int[][] {{42, 99}, {-100, -43}});
        assertThat(all("OVERFLOW_WRAP", 2).toImage(OUTLIER, 0)[3][3]).isEqualTo(375);
    }

    @Test
    void normalisedOverAllChannelsLooksAtTheOtherChannel() {
        Tensor two = Tensor.ofChannels(new double[][] {{1, 1}}, new double[][] {{3, 3}});
        assertThat(wrong("NORMALISED_OVER_ALL_CHANNELS").toImage(two, 0)).isDeepEqualTo(new int[][] {{64, 64}});
    }

    @Test
    void preActivationKeepsNegativeSums() {
        assertThat(wrong("PRE_ACTIVATION").activations(List.of(LAYER), IMAGE))
                .containsExactly(map(new double[] {-2, -2}, new double[] {5, 11}));
    }

    @Test
    void includesInputStartsWithTheImage() {
        Tensor right = map(new double[] {0, 0}, new double[] {5, 11});
        assertThat(wrong("INCLUDES_INPUT").activations(List.of(LAYER), IMAGE)).containsExactly(IMAGE, right);
        assertThat(all("INCLUDES_INPUT", 1).activations(List.of(LAYER), IMAGE)).containsExactly(IMAGE);
    }

    @Test
    void rawWeightsShowsTheKernel() {
        assertThat(wrong("RAW_WEIGHTS").activations(List.of(LAYER), IMAGE))
                .containsExactly(map(new double[] {1, -2}, new double[] {0, 3}));
    }

    private static IntermediateActivations wrong(String id) {
        return first(IntermediateActivationsMisconceptions.all(), id);
    }

    private static IntermediateActivations all(String id, int index) {
        return variant(IntermediateActivationsMisconceptions.all(), id, index);
    }
}
