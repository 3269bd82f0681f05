package cs577.hw4.misconceptions;

import cs577.hw4.GradCam;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.LayerStack;
import cs577.hw4.reference.ReferenceGradCam;
import java.util.List;

/** The reference of question 21 with some methods replaced; where the reference refuses, so does this. */
record AlteredGradCam(Weighting weighting, Mapping mapping, Explaining explaining) implements GradCam {
    static final GradCam RIGHT = new ReferenceGradCam();

    /** The reference itself. */
    static final AlteredGradCam NOTHING = new AlteredGradCam(RIGHT::weights, RIGHT::heatmap, RIGHT::explain);

    interface Weighting {
        double[] of(Tensor gradients);
    }

    interface Mapping {
        Tensor of(Tensor activations, Tensor gradients);
    }

    interface Explaining {
        Tensor of(List<Layer> network, double[][] classWeights, Tensor image, int classIndex);
    }

    /** The gradient of a class's score with respect to the activations of the last layer. */
    interface ScoreGradient {
        Tensor of(Tensor activations, double[][] classWeights, int classIndex);
    }

    AlteredGradCam weighting(Weighting other) {
        return new AlteredGradCam(other, mapping, explaining);
    }

    AlteredGradCam mapping(Mapping other) {
        return new AlteredGradCam(weighting, other, explaining);
    }

    AlteredGradCam explaining(Explaining other) {
        return new AlteredGradCam(weighting, mapping, other);
    }

    /** Explains with its own heatmap, of this gradient. */
    AlteredGradCam explainingBy(ScoreGradient gradient) {
        return explaining((network, classWeights, image, classIndex) -> {
            Tensor activations = new LayerStack(network).lastActivation(image);
            return mapping.of(activations, gradient.of(activations, classWeights, classIndex));
        });
    }

    /** The gradient of the logit, which is the same at every position. */
    static Tensor ofLogit(Tensor activations, double[][] classWeights, int classIndex) {
        int positions = activations.height() * activations.width();
        return Tensors.generate(activations.shape(), (i, j, k) -> classWeights[classIndex][k] / positions);
    }

    @Override
    public double[] weights(Tensor gradients) {
        return weighting.of(gradients);
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        RIGHT.heatmap(activations, gradients);
        return mapping.of(activations, gradients);
    }

    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        RIGHT.explain(network, classWeights, image, classIndex);
        return explaining.of(network, classWeights, image, classIndex);
    }
}
