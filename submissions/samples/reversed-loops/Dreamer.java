package backwards;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.List;

/** Question 20: the image and the network go on a tape, which gives the gradient of the response. */
public class Dreamer implements FilterVisualization {
    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        if (network.isEmpty()) {
            throw new IllegalArgumentException("no layers");
        }
        Tape tape = new Tape();
        Trace pixels = Trace.of(tape, image);
        Trace maps = pixels;
        for (Layer layer : network) {
            double[] bias = layer.bias();
            Fit.bias(bias, layer.kernel().outputs());
            int[] weights = tape.leaves(layer.kernel().weights());
            maps = maps.layer(layer.kernel(), weights, tape.leaves(bias), layer.stride());
        }
        if (filter < 0 || filter >= maps.shape().channels()) {
            throw new IllegalArgumentException("no filter " + filter);
        }
        return pixels.gradient(maps.mean(filter));
    }

    @Override
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        if (steps < 0) {
            throw new IllegalArgumentException(steps + " steps");
        }
        inputGradient(network, filter, start); // refuses what does not fit, even if there is nothing to do
        Tensor image = start;
        for (int left = steps; left > 0; left--) {
            image = climb(image, inputGradient(network, filter, image).values(), stepSize);
        }
        return image;
    }

    private static Tensor climb(Tensor image, double[] gradient, double stepSize) {
        double[] squares = gradient.clone();
        for (int n = squares.length - 1; n >= 0; n--) {
            squares[n] *= squares[n];
        }
        double rate = stepSize / (Math.sqrt(Sums.mean(squares)) + 1e-5);
        double[] pixels = image.values();
        for (int n = pixels.length - 1; n >= 0; n--) {
            pixels[n] += rate * gradient[n];
        }
        return new Tensor(image.height(), image.width(), image.channels(), pixels);
    }

    @Override
    public int[][][] toImage(Tensor image) {
        double[] values = image.values();
        Sums.Moments moments = Sums.moments(values);
        int[][][] out = new int[image.height()][image.width()][image.channels()];
        for (int n = values.length - 1; n >= 0; n--) {
            double grey = (values[n] - moments.mean()) / (moments.deviation() + 1e-5) * 0.1 + 0.5;
            int pixel = (int) (255 * Math.max(0, Math.min(1, grey)));
            int position = n / image.channels();
            out[position / image.width()][position % image.width()][n % image.channels()] = pixel;
        }
        return out;
    }
}
