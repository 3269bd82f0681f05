package cs577.hw4.reference;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.List;

/**
 * Question 19: what each layer gives after its ReLU, and a picture of one channel a with n positions:
 *
 * <pre>{@code
 * m     = sum of a / n        s = sqrt(sum of (a - m)^2 / n)
 * pixel = (a - m) / s * 64 + 128, limited to 0..255, its fraction cut off; 128 everywhere if s = 0
 * }</pre>
 *
 * <p>Source: F. Chollet, "Deep Learning with Python", 2018, section 5.4.1, listing 5.31.
 */
public class ReferenceIntermediateActivations implements IntermediateActivations {
    @Override
    public List<Tensor> activations(List<Layer> network, Tensor image) {
        return new LayerStack(network).activations(image);
    }

    @Override
    public int[][] toImage(Tensor activation, int channel) {
        int positions = activation.height() * activation.width();
        double sum = 0;
        for (int i = 0; i < activation.height(); i++) {
            for (int j = 0; j < activation.width(); j++) {
                sum += activation.get(i, j, channel);
            }
        }
        double mean = sum / positions;
        double squares = 0;
        for (int i = 0; i < activation.height(); i++) {
            for (int j = 0; j < activation.width(); j++) {
                squares += Math.pow(activation.get(i, j, channel) - mean, 2);
            }
        }
        double deviation = Math.sqrt(squares / positions);
        int[][] pixels = new int[activation.height()][activation.width()];
        for (int i = 0; i < activation.height(); i++) {
            for (int j = 0; j < activation.width(); j++) {
                double v = deviation == 0 ? 128 : (activation.get(i, j, channel) - mean) / deviation * 64 + 128;
                pixels[i][j] = (int) Math.max(0, Math.min(255, v));
            }
        }
        return pixels;
    }
}
