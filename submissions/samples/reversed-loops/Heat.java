package backwards;

import cs577.hw4.GradCam;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.List;

/**
 * Question 21. The sum of the logit's derivatives with respect to all positions of a channel is its derivative when the
 * whole channel is raised at once: one pass with dual numbers per channel.
 */
public class Heat implements GradCam {
    @Override
    public double[] weights(Tensor gradients) {
        double[] alpha = new double[gradients.channels()];
        for (int k = alpha.length - 1; k >= 0; k--) {
            alpha[k] = Sums.kahan(Sums.channel(gradients.values(), alpha.length, k))
                    / (gradients.height() * gradients.width());
        }
        return alpha;
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        if (!activations.shape().equals(gradients.shape())) {
            throw new IllegalArgumentException(activations.shape() + " and " + gradients.shape());
        }
        return map(activations, weights(gradients));
    }

    private static Tensor map(Tensor activations, double[] alpha) {
        double[] values = activations.values();
        double[] map = new double[activations.height() * activations.width()];
        double max = 0;
        for (int n = map.length - 1; n >= 0; n--) {
            for (int k = alpha.length - 1; k >= 0; k--) {
                map[n] += alpha[k] * values[n * alpha.length + k];
            }
            map[n] = Math.max(0, map[n]);
            max = Math.max(max, map[n]);
        }
        for (int n = map.length - 1; n >= 0 && max > 0; n--) {
            map[n] /= max;
        }
        return new Tensor(activations.height(), activations.width(), 1, map);
    }

    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        if (network.isEmpty() || classIndex < 0 || classIndex >= classWeights.length) {
            throw new IllegalArgumentException(network.size() + " layers, class " + classIndex);
        }
        Tensor activations = image;
        for (Tensor activation : new Activations().activations(network, image)) {
            activations = activation;
        }
        for (double[] row : classWeights) {
            Fit.bias(row, activations.channels());
        }
        double[] alpha = new double[activations.channels()];
        for (int k = alpha.length - 1; k >= 0; k--) {
            alpha[k] = logit(activations, classWeights[classIndex], k).slope()
                    / (activations.height() * activations.width());
        }
        return map(activations, alpha);
    }

    /** The logit, and how it changes when one channel is raised everywhere. */
    private static Dual logit(Tensor activations, double[] weights, int raised) {
        double[] values = activations.values();
        Dual logit = Dual.fixed(0);
        for (int k = weights.length - 1; k >= 0; k--) {
            Dual sum = Dual.fixed(0);
            for (int n = values.length - weights.length + k; n >= 0; n -= weights.length) {
                sum = sum.plus(new Dual(values[n], k == raised ? 1 : 0));
            }
            double positions = activations.height() * activations.width();
            logit = logit.plus(new Dual(sum.value() / positions, sum.slope() / positions).times(weights[k]));
        }
        return logit;
    }
}
