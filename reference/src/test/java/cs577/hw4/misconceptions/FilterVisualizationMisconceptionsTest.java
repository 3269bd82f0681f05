package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.LayerStack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the worked example. */
class FilterVisualizationMisconceptionsTest {
    private static final List<Layer> HANDOUT =
            List.of(new Layer(Kernel.of(new double[][] {{1, -2}, {0, 3}}), new double[1], 1));
    private static final Tensor START = map(new double[] {0, 1, 0}, new double[] {2, 0, -1}, new double[] {0, 1, 3});

    @ParameterizedTest
    @CsvSource({"DESCENT, 1.331463846", "UNNORMALISED, 5.5", "L2_NORM, 5.224734871", "SIGN, 6.5"})
    void reachesTheKnownWrongResponseInOneStep(String id, double response) {
        Tensor map = new LayerStack(HANDOUT).lastActivation(wrong(id).maximize(HANDOUT, 0, START, 1, 1));
        assertThat(Tensors.sum(map) / 4).isCloseTo(response, within(1e-8));
    }

    @Test
    void sumNotMeanIsFourTimesAsSteepAndHardlyMovesOtherwise() {
        assertClose(
                wrong("SUM_NOT_MEAN").inputGradient(HANDOUT, 0, START),
                map(new double[] {0, 0, 0}, new double[] {1, -1, -2}, new double[] {0, 3, 3}));
        Tensor moved = wrong("SUM_NOT_MEAN").maximize(HANDOUT, 0, START, 1, 1);
        assertThat(moved.get(2, 2, 0)).isCloseTo(4.837072308, within(1e-4));
    }

    @Test
    void noReluMaskLetsNegativePositionsIn() {
        assertClose(
                wrong("NO_RELU_MASK").inputGradient(HANDOUT, 0, START),
                map(new double[] {0.25, -0.25, -0.5}, new double[] {0.25, 0.5, 0.25}, new double[] {0, 0.75, 0.75}));
    }

    @Test
    void noReluMaskMayForgetTheLastLayerOnly() {
        Layer negative = new Layer(Kernel.of(new double[][] {{-1}}), new double[1], 1);
        List<Layer> deep = List.of(HANDOUT.get(0), negative);
        assertClose(
                variant(FilterVisualizationMisconceptions.all(), "NO_RELU_MASK", 1)
                        .inputGradient(deep, 0, START),
                map(new double[] {0, 0, 0}, new double[] {-0.25, 0.25, 0.5}, new double[] {0, -0.75, -0.75}));
    }

    @Test
    void wrongFilterLooksAtTheFirstOrAtAll() {
        Kernel two = Kernel.of(new double[][][][] {{{{1, 2}}}});
        List<Layer> network = List.of(new Layer(two, new double[2], 1));
        Tensor image = map(new double[] {1, 3});
        assertClose(wrong("WRONG_FILTER").inputGradient(network, 1, image), map(new double[] {0.5, 0.5}));
        assertClose(
                variant(FilterVisualizationMisconceptions.all(), "WRONG_FILTER", 1)
                        .inputGradient(network, 1, image),
                map(new double[] {0.75, 0.75}));
    }

    @Test
    void displaysWeightsGivesTheFilter() {
        assertClose(
                wrong("DISPLAYS_WEIGHTS").maximize(HANDOUT, 0, START, 3, 1),
                map(new double[] {1, -2}, new double[] {0, 3}));
    }

    private static FilterVisualization wrong(String id) {
        return first(FilterVisualizationMisconceptions.all(), id);
    }
}
