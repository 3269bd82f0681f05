package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

class ReferencePointwiseConvolutionTest {
    private static final Tensor INPUT = Tensor.of(new double[][][] {{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {0, 1, -1}}});
    private static final double[][] WEIGHTS = {{1, 0, -1}, {2, 1, 0}};
    private static final double[] BIAS = {10, -1};

    private final PointwiseConvolution reference = new ReferencePointwiseConvolution();

    @Test
    void mapsTheChannelsOfEachPixel() {
        assertClose(
                reference.apply(INPUT, WEIGHTS, BIAS),
                Tensor.ofChannels(new double[][] {{8, 8}, {8, 11}}, new double[][] {{3, 12}, {21, 0}}));
    }

    @Test
    void isAConvolutionalLayerWithOneByOneFilters() {
        ConvolutionLayer layer = new ReferenceConvolutionLayer();
        Kernel kernel = Kernel.of(new double[][][][] {{{{1, 2}, {0, 1}, {-1, 0}}}});
        assertThat(reference.apply(INPUT, WEIGHTS, BIAS)).isEqualTo(layer.apply(INPUT, kernel, BIAS));
    }

    @Test
    void countsTheWeightsOfAChain() {
        assertThat(reference.parameters(256, new int[] {64, 256})).isEqualTo(32_768);
        assertThat(reference.parameters(256, new int[] {256})).isEqualTo(65_536);
        assertThat(reference.parameters(64, new int[] {32}) * 28 * 28)
                .as("multiplications on 28x28")
                .isEqualTo(1_605_632);
    }

    @Test
    void makesABottleneckCheaper() {
        ConvolutionLayer layer = new ReferenceConvolutionLayer();
        long plain = layer.parameters(new Shape(28, 28, 256), 3, 3, 256);
        long narrow = layer.parameters(new Shape(28, 28, 64), 3, 3, 64);
        assertThat(plain).isEqualTo(589_824);
        assertThat(reference.parameters(256, new int[] {64}) + narrow + reference.parameters(64, new int[] {256}))
                .isEqualTo(69_632);
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.apply(INPUT, new double[][] {{1, 0, -1}, {2, 1}}, BIAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a filter reads 2 channels, but the input has 3");
        assertThatThrownBy(() -> reference.apply(INPUT, WEIGHTS, new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 biases do not fit 2 filters");
    }
}
