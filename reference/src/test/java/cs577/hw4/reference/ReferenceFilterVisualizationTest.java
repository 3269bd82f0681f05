package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Tensors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFilterVisualizationTest {
    private static final double STEP = 1e-5;
    private static final List<Layer> HANDOUT =
            List.of(new Layer(Kernel.of(new double[][] {{1, -2}, {0, 3}}), new double[1], 1));
    private static final Tensor START = map(new double[] {0, 1, 0}, new double[] {2, 0, -1}, new double[] {0, 1, 3});
    private final FilterVisualization reference = new ReferenceFilterVisualization();

    @Test
    void givesTheGradientOfTheHandout() {
        assertClose(
                reference.inputGradient(HANDOUT, 0, START),
                map(new double[] {0, 0, 0}, new double[] {0.25, -0.25, -0.5}, new double[] {0, 0.75, 0.75}));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 7.674144616", "2, 11.348289233", "3, 15.022433849"})
    void climbsAsInTheHandout(int steps, double response) {
        Tensor image = reference.maximize(HANDOUT, 0, START, steps, 1);
        assertThat(response(HANDOUT, 0, image)).isCloseTo(response, within(1e-8));
    }

    @Test
    void givesTheImageAndThePictureOfTheHandout() {
        Tensor image = reference.maximize(HANDOUT, 0, START, 3, 1);
        assertClose(
                image,
                map(new double[] {0, 1, 0}, new double[] {3.837072308, -1.837072308, -4.674144616}, new double[] {
                    0, 6.511216925, 8.511216925
                }));
        assertThat(reference.toImage(image)).isDeepEqualTo(new int[][][] {
            {{117}, {124}, {117}}, {{142}, {105}, {87}}, {{117}, {160}, {173}}
        });
    }

    @Test
    void takesMeanAndDeviationOverAllChannels() {
        Tensor image = Tensor.of(new double[][][] {{{1, 5}}});
        // mean 3, deviation 2: one deviation is a tenth of the range.
        assertThat(reference.toImage(image)).isDeepEqualTo(new int[][][] {{{102, 152}}});
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void isTheGradientOfTheResponse(int filter) {
        Kernel second = new KernelSize(2, 1, 1, 2).generate((u, v, c, f) -> f == 0 ? 1 - 2 * u : u - 0.25);
        List<Layer> network =
                List.of(new Layer(k(), new double[] {-130}, 1), new Layer(second, new double[] {0.5, 3}, 1));
        Tensor gradient = reference.inputGradient(network, filter, x());
        Tensor differences = Tensors.generate(
                x().shape(),
                (i, j, c) -> (response(network, filter, moved(i, j, c, STEP))
                                - response(network, filter, moved(i, j, c, -STEP)))
                        / (2 * STEP));
        assertThat(gradient.values()).containsExactly(differences.values(), within(1e-6));
        assertThat(Tensors.largestMagnitude(gradient)).isGreaterThan(0.1);
    }

    @Test
    void leavesTheImageOfASilentFilterAlone() {
        List<Layer> silent = List.of(new Layer(ones(2, 2, 1), new double[] {-99}, 1));
        assertThat(reference.maximize(silent, 0, START, 2, 1)).isEqualTo(START);
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.maximize(HANDOUT, 0, START, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1 steps are below 0");
        assertThatThrownBy(() -> reference.inputGradient(HANDOUT, 1, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no filter 1 among 1");
        assertThatThrownBy(() -> reference.maximize(HANDOUT, -1, START, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no filter -1 among 1");
    }

    private static Tensor moved(int row, int column, int channel, double by) {
        return Tensors.generate(
                x().shape(), (i, j, c) -> x().get(i, j, c) + (i == row && j == column && c == channel ? by : 0));
    }

    private static double response(List<Layer> network, int filter, Tensor image) {
        Tensor map = Tensors.channel(new LayerStack(network).lastActivation(image), filter);
        return Tensors.sum(map) / map.values().length;
    }
}
