package cs577.hw4.reference;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.List;

/**
 * Question 20: gradient ascent on the image. The response of a filter is the mean over all Z positions of its channel
 * behind the last layer, after ReLU; g is the gradient of the response with respect to the image.
 *
 * <pre>{@code
 * x := x + stepSize * g / (rms + 0.00001)                      rms = sqrt(mean of g^2)
 *
 * for display, with mean m and standard deviation s of all pixels and channels:
 * v     = (x - m) / (s + 0.00001) * 0.1 + 0.5, limited to 0..1
 * pixel = v * 255, its fraction cut off
 * }</pre>
 *
 * <p>Source: F. Chollet, "Deep Learning with Python", 2018, section 5.4.2, with the ReLU of the last layer.
 */
public class ReferenceFilterVisualization implements FilterVisualization {
    private static final double EPSILON = 1e-5;

    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        LayerStack stack = new LayerStack(network);
        Shape last = stack.lastActivation(image).shape();
        Arguments.require(
                0 <= filter && filter < last.channels(), "there is no filter " + filter + " among " + last.channels());
        int positions = last.height() * last.width();
        Tensor ofMean = Tensors.generate(last, (i, j, f) -> f == filter ? 1.0 / positions : 0);
        return stack.inputGradient(image, ofMean);
    }

    @Override
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        Arguments.require(steps >= 0, steps + " steps are below 0");
        Tensor x = start;
        Tensor g = inputGradient(network, filter, x); // refuses what does not fit, also where no step is made
        for (int step = 0; step < steps; step++) {
            x = Tensors.plus(x, scaled(g, stepSize / (rootMeanSquare(g) + EPSILON)));
            g = inputGradient(network, filter, x);
        }
        return x;
    }

    private static Tensor scaled(Tensor x, double factor) {
        return Tensors.map(x, value -> factor * value);
    }

    private static double mean(Tensor x) {
        return Tensors.sum(x) / (x.height() * x.width() * x.channels());
    }

    private static double rootMeanSquare(Tensor x) {
        return Math.sqrt(mean(Tensors.map(x, value -> value * value)));
    }

    @Override
    public int[][][] toImage(Tensor image) {
        double mean = mean(image);
        double deviation = rootMeanSquare(Tensors.map(image, x -> x - mean));
        int[][][] pixels = new int[image.height()][image.width()][image.channels()];
        for (int i = 0; i < image.height(); i++) {
            for (int j = 0; j < image.width(); j++) {
                for (int c = 0; c < image.channels(); c++) {
                    double v = (image.get(i, j, c) - mean) / (deviation + EPSILON) * 0.1 + 0.5;
                    pixels[i][j][c] = (int) (Math.max(0, Math.min(1, v)) * 255);
                }
            }
        }
        return pixels;
    }
}
