package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.GradCam;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceGradCamTest {
    private static final Tensor ACTIVATIONS =
            Tensor.ofChannels(new double[][] {{1, 2}, {0, 4}}, new double[][] {{0.5, 1}, {3, 0}});
    private static final Tensor GRADIENTS =
            Tensor.ofChannels(new double[][] {{1, -1}, {2, 0}}, new double[][] {{-1, 0.5}, {3, -2}});
    private final GradCam reference = new ReferenceGradCam();

    @Test
    void givesTheExampleOfTheHandout() {
        assertThat(reference.weights(GRADIENTS)).containsExactly(0.5, 0.125);
        assertClose(
                reference.heatmap(ACTIVATIONS, GRADIENTS),
                map(new double[] {0.28125, 0.5625}, new double[] {0.1875, 1}));
    }

    @Test
    void cutsNegativeEvidenceOff() {
        Tensor gradients = Tensors.map(GRADIENTS, g -> 0);
        double[] alpha = {-1, 0.25};
        Tensor signed = Tensors.generate(gradients.shape(), (i, j, k) -> alpha[k]);
        assertClose(reference.heatmap(ACTIVATIONS, signed), map(new double[] {0, 0}, new double[] {1, 0}));
    }

    @Test
    void isZeroWhereNothingSpeaksForTheClass() {
        Tensor zeros = Tensor.zeros(2, 2, 1);
        assertThat(reference.heatmap(ACTIVATIONS, Tensors.map(GRADIENTS, g -> 0)))
                .isEqualTo(zeros);
        assertThat(reference.heatmap(ACTIVATIONS, Tensors.map(GRADIENTS, g -> -1)))
                .isEqualTo(zeros);
    }

    @Test
    void explainsAClassByItsWeights() {
        // The two filters pass the two channels on, so that the activations are those of the example.
        Kernel passing = Kernel.of(new double[][][][] {{{{1, 0}, {0, 1}}}});
        List<Layer> network = List.of(new Layer(passing, new double[2], 1));
        double[][] classWeights = {{0, 1}, {0.5, 0.125}, {-1, 0.25}};
        assertClose(
                reference.explain(network, classWeights, ACTIVATIONS, 1),
                map(new double[] {0.28125, 0.5625}, new double[] {0.1875, 1}));
        assertClose(
                reference.explain(network, classWeights, ACTIVATIONS, 2),
                map(new double[] {0, 0}, new double[] {1, 0}));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.heatmap(ACTIVATIONS, Tensor.zeros(2, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("activations of ")
                .hasMessageContaining(" do not fit gradients of ");
        List<Layer> network = List.of(new Layer(ones(1, 1, 2), new double[1], 1));
        assertThatThrownBy(() -> reference.explain(network, new double[2][1], ACTIVATIONS, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reference.explain(network, new double[2][1], ACTIVATIONS, -1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reference.explain(network, new double[2][2], ACTIVATIONS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 class weights do not fit 1 channels");
    }
}
