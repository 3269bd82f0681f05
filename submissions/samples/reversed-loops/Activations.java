package backwards;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Question 19. */
public class Activations implements IntermediateActivations {
    @Override
    public List<Tensor> activations(List<Layer> network, Tensor image) {
        List<Tensor> activations = new ArrayList<>();
        Tensor last = image;
        for (Layer layer : network) {
            last = Fit.relu(Phases.convolve(last, layer.kernel(), layer.bias(), layer.stride()));
            activations.add(last);
        }
        return activations;
    }

    @Override
    public int[][] toImage(Tensor activation, int channel) {
        if (channel < 0 || channel >= activation.channels()) {
            throw new IllegalArgumentException("no channel " + channel);
        }
        double[] values = Sums.channel(activation.values(), activation.channels(), channel);
        Sums.Moments moments = Sums.moments(values);
        int[][] image = new int[activation.height()][activation.width()];
        for (int n = values.length - 1; n >= 0; n--) {
            double score = moments.deviation() == 0 ? 0 : (values[n] - moments.mean()) / moments.deviation();
            double pixel = Math.max(0, Math.min(255, 128 + 64 * score));
            image[n / activation.width()][n % activation.width()] = (int) pixel;
        }
        return image;
    }
}
