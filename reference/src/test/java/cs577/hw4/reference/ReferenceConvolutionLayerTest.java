package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Shape;
import org.junit.jupiter.api.Test;

class ReferenceConvolutionLayerTest {
    private final ConvolutionLayer reference = new ReferenceConvolutionLayer();
    private final Shape handout = new Shape(128, 128, 32);

    @Test
    void givesTheAnswersOfTheHandout() {
        assertThat(reference.outputShape(handout, 3, 3, 16)).isEqualTo(new Shape(126, 126, 16));
        assertThat(reference.parameters(handout, 3, 3, 16)).isEqualTo(4608);
    }

    @Test
    void keepsHeightAndWidthApart() {
        assertThat(reference.outputShape(new Shape(7, 9, 2), 2, 5, 3)).isEqualTo(new Shape(6, 5, 3));
        assertThat(reference.parameters(new Shape(7, 9, 2), 2, 5, 3)).isEqualTo(60);
    }

    @Test
    void addsTheBiasToTheConvolution() {
        assertClose(
                reference.apply(x(), k(), new double[] {0.5}),
                map(new double[] {135.5, 141.5}, new double[] {145.5, 123.5}));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.outputShape(handout, 0, 3, 16))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kernel height of 0 is below 1");
        assertThatThrownBy(() -> reference.outputShape(handout, 3, 129, 16))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 126x0x16: every size must be at least 1");
        assertThatThrownBy(() -> reference.outputShape(handout, 3, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reference.apply(x(), ones(2, 2, 3), new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 biases do not fit 1 filters");
        assertThatThrownBy(() -> reference.apply(x(), ones(2, 2, 1), new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 1 channels, but the image has 3");
    }
}
