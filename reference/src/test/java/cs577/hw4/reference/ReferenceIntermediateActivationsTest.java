package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceIntermediateActivationsTest {
    private final IntermediateActivations reference = new ReferenceIntermediateActivations();

    @Test
    void givesTheExampleOfTheHandout() {
        assertThat(reference.toImage(map(new double[] {1, 2}, new double[] {3, 4}), 0))
                .isDeepEqualTo(new int[][] {{42, 99}, {156, 213}});
    }

    @Test
    void makesAConstantChannelGrey() {
        assertThat(reference.toImage(map(new double[] {7, 7}, new double[] {7, 7}), 0))
                .isDeepEqualTo(new int[][] {{128, 128}, {128, 128}});
    }

    @Test
    void limitsAnOutlier() {
        Tensor outlier = Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> i == 3 && j == 3 ? 100 : 0);
        int[] dark = {111, 111, 111, 111};
        assertThat(reference.toImage(outlier, 0)).isDeepEqualTo(new int[][] {dark, dark, dark, {111, 111, 111, 255}});
    }

    @Test
    void looksAtOneChannelOnly() {
        Tensor two = Tensor.ofChannels(new double[][] {{1, 2}, {3, 4}}, new double[][] {{100, 0}, {0, 0}});
        assertThat(reference.toImage(two, 0)).isDeepEqualTo(new int[][] {{42, 99}, {156, 213}});
    }

    @Test
    void givesEachLayerAfterItsRelu() {
        Layer first = new Layer(Kernel.of(new double[][] {{1, -2}, {0, 3}}), new double[1], 1);
        Layer second = new Layer(Kernel.of(new double[][] {{1}, {-2}}), new double[] {23}, 1);
        List<Tensor> results = reference.activations(
                List.of(first, second), map(new double[] {0, 1, 0}, new double[] {2, 0, -1}, new double[] {0, 1, 3}));
        assertThat(results).hasSize(2);
        assertClose(results.get(0), map(new double[] {0, 0}, new double[] {5, 11}));
        assertClose(results.get(1), map(new double[] {13, 1}));
    }

    @Test
    void obeysTheStride() {
        Layer layer = new Layer(ones(2, 2, 1), new double[1], 2);
        assertClose(
                reference
                        .activations(List.of(layer), Tensors.generate(new Shape(5, 5, 1), (i, j, c) -> 5 * i + j))
                        .get(0),
                map(new double[] {12, 20}, new double[] {52, 60}));
    }

    @Test
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(3, 3, 1);
        assertThatThrownBy(() -> reference.toImage(image, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("channel 1 is outside 0..0");
        assertThatThrownBy(() -> reference.toImage(image, -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reference.activations(List.of(new Layer(ones(2, 2, 1), new double[1], 0)), image))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stride 0 is below 1");
        assertThatThrownBy(() -> reference.activations(List.of(new Layer(ones(2, 2, 1), new double[2], 1)), image))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 biases do not fit 1 filters");
        assertThatThrownBy(() -> reference.activations(List.of(new Layer(ones(2, 2, 3), new double[1], 1)), image))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 3 channels, but the image has 1");
        assertThatThrownBy(() -> reference.activations(List.of(new Layer(ones(2, 4, 1), new double[1], 1)), image))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 2x0x1: every size must be at least 1");
    }
}
