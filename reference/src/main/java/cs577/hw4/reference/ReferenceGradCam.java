package cs577.hw4.reference;

import cs577.hw4.GradCam;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.List;

/**
 * Question 21: Grad-CAM, of the logit of a class, with Z = H*W positions and K channels.
 *
 * <pre>{@code
 * alpha_k = 1/Z * sum over i, j of gradients[i][j][k]
 * M[i][j] = max(0, sum over k of alpha_k * A[i][j][k])
 * heatmap = M / max of M, or all 0 if that is 0
 *
 * A: H x W x K    gradients: H x W x K    heatmap: H x W x 1
 *
 * logit_c = sum over k of w[c][k] * (1/Z * sum over i, j of A[i][j][k]), so its gradients[i][j][k] = w[c][k] / Z
 * }</pre>
 *
 * <p>Source: R. Selvaraju et al., "Grad-CAM: visual explanations from deep networks via gradient-based localization",
 * 2017, equations 1 and 2.
 */
public class ReferenceGradCam implements GradCam {
    @Override
    public double[] weights(Tensor gradients) {
        double[] alpha = new double[gradients.channels()];
        for (int k = 0; k < gradients.channels(); k++) {
            alpha[k] = Tensors.sum(Tensors.channel(gradients, k)) / (gradients.height() * gradients.width());
        }
        return alpha;
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        Arguments.require(
                activations.shape().equals(gradients.shape()),
                "activations of " + activations.shape() + " do not fit gradients of " + gradients.shape());
        double[] alpha = weights(gradients);
        Shape shape = new Shape(activations.height(), activations.width(), 1);
        Tensor map = Tensors.generate(shape, (i, j, one) -> {
            double sum = 0;
            for (int k = 0; k < alpha.length; k++) {
                sum += alpha[k] * activations.get(i, j, k);
            }
            return Math.max(0, sum);
        });
        double largest = Tensors.largestMagnitude(map);
        return largest == 0 ? map : Tensors.map(map, m -> m / largest);
    }

    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        Tensor activations = new LayerStack(network).lastActivation(image);
        double[] weights = classWeights[classIndex];
        for (double[] row : classWeights) {
            Arguments.require(
                    row.length == activations.channels(),
                    row.length + " class weights do not fit " + activations.channels() + " channels");
        }
        int positions = activations.height() * activations.width();
        Tensor gradients = Tensors.generate(activations.shape(), (i, j, k) -> weights[k] / positions);
        return heatmap(activations, gradients);
    }
}
