package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.GradCam;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceGradCam;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the worked examples. */
class GradCamMisconceptionsTest {
    private static final Tensor ACTIVATIONS =
            Tensor.ofChannels(new double[][] {{1, 2}, {0, 4}}, new double[][] {{0.5, 1}, {3, 0}});
    private static final Tensor GRADIENTS =
            Tensor.ofChannels(new double[][] {{1, -1}, {2, 0}}, new double[][] {{-1, 0.5}, {3, -2}});

    /** Weights -1 and 0.25. */
    private static final Tensor SIGNED = Tensors.generate(GRADIENTS.shape(), (i, j, k) -> k == 0 ? -1 : 0.25);

    @ParameterizedTest
    @CsvSource({
        "NO_POOLING, 0.055556 0 1 0",
        "ABS_GRADIENT, 0.371795 0.743590 1 0.820513",
        "MAX_POOL_GRADIENT, 0.388889 0.777778 1 0.888889",
        "RELU_GRADIENT_FIRST, 0.395833 0.791667 0.875 1",
        "UNWEIGHTED, 0.375 0.75 0.75 1",
        "FORGOT_MEAN, 0.28125 0.5625 0.1875 1"
    })
    void givesTheKnownWrongHeatmap(String id, String heatmap) {
        assertClose(wrong(id).heatmap(ACTIVATIONS, GRADIENTS), Tensor.of(square(heatmap)));
    }

    @Test
    void givesTheKnownWrongWeights() {
        assertThat(wrong("ABS_GRADIENT").weights(GRADIENTS)).containsExactly(1, 1.625);
        assertThat(wrong("MAX_POOL_GRADIENT").weights(GRADIENTS)).containsExactly(2, 3);
        assertThat(wrong("RELU_GRADIENT_FIRST").weights(GRADIENTS)).containsExactly(0.75, 0.875);
        assertThat(wrong("FORGOT_MEAN").weights(GRADIENTS)).containsExactly(2, 0.5);
    }

    @Test
    void withoutReluNegativeEvidenceStays() {
        Tensor raw = Tensor.of(new double[][] {{-0.875, -1.75}, {0.75, -4}});
        assertClose(wrong("NO_RELU").heatmap(ACTIVATIONS, SIGNED), Tensors.map(raw, m -> m / 0.75));
        assertClose(variantOf("NO_RELU", 1).heatmap(ACTIVATIONS, SIGNED), Tensors.map(raw, m -> m / 4));
        assertClose(variantOf("NO_RELU", 2).heatmap(ACTIVATIONS, SIGNED), Tensors.map(raw, m -> Math.abs(m) / 4));
        assertClose(wrong("MINMAX_NO_RELU").heatmap(ACTIVATIONS, SIGNED), Tensor.of(square("0.657895 0.473684 1 0")));
    }

    @Test
    void nanOnZeroDividesByZero() {
        assertThat(wrong("NAN_ON_ZERO")
                        .heatmap(ACTIVATIONS, Tensors.map(GRADIENTS, g -> -1))
                        .values())
                .containsOnly(Double.NaN);
        assertClose(
                wrong("NAN_ON_ZERO").heatmap(ACTIVATIONS, GRADIENTS),
                new ReferenceGradCam().heatmap(ACTIVATIONS, GRADIENTS));
    }

    @Test
    void explainsAnotherClassOrAnotherScore() {
        List<Layer> network = List.of(new Layer(Kernel.of(new double[][][][] {{{{1, 0}, {0, 1}}}}), new double[2], 1));
        double[][] classWeights = {{0, 1}, {1, 0}, {0, 0}};
        Tensor first = Tensor.of(square("0.166667 0.333333 1 0"));
        Tensor second = Tensor.of(square("0.25 0.5 0 1"));
        assertClose(wrong("WRONG_CLASS").explain(network, classWeights, ACTIVATIONS, 2), second);
        assertClose(variantOf("WRONG_CLASS", 1).explain(network, classWeights, ACTIVATIONS, 2), first);
        // Logits 1.125, 1.75 and 0: the class's own channel, minus what the others' probabilities take away.
        double e1 = Math.exp(1.125);
        double e2 = Math.exp(1.75);
        double[] alpha = {-e2 / (e1 + e2 + 1), 1 - e1 / (e1 + e2 + 1)};
        Tensor signed = Tensors.generate(ACTIVATIONS.shape(), (i, j, k) -> alpha[k]);
        assertClose(
                wrong("SOFTMAX_GRADIENT").explain(network, classWeights, ACTIVATIONS, 0),
                new ReferenceGradCam().heatmap(ACTIVATIONS, signed));
    }

    private static GradCam wrong(String id) {
        return first(GradCamMisconceptions.all(), id);
    }

    private static GradCam variantOf(String id, int index) {
        return variant(GradCamMisconceptions.all(), id, index);
    }
}
