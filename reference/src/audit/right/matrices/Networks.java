package matrices;

import cs577.hw4.FilterVisualization;
import cs577.hw4.GradCam;
import cs577.hw4.IntermediateActivations;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

public class Networks implements IntermediateActivations, FilterVisualization, GradCam {
    private static Matrix matrix(Layer layer, Shape shape) {
        Matrix.require(layer.bias().length == layer.kernel().outputs());
        return Matrix.convolution(shape, layer.kernel(), 0, 1, layer.stride());
    }

    @Override
    public List<Tensor> activations(List<Layer> network, Tensor image) {
        List<Tensor> results = new ArrayList<>();
        Tensor x = image;
        for (Layer layer : network) {
            Matrix matrix = matrix(layer, x.shape());
            double[] values = matrix.times(x.values());
            double[] bias = layer.bias();
            for (int n = 0; n < values.length; n++) {
                values[n] = Math.max(0, values[n] + bias[n % bias.length]);
            }
            x = Matrix.tensor(matrix.to(), values);
            results.add(x);
        }
        return results;
    }

    @Override
    public int[][] toImage(Tensor activation, int channel) {
        Matrix.require(channel >= 0 && channel < activation.channels());
        int n = activation.height() * activation.width();
        double sum = 0;
        double least = activation.get(0, 0, channel);
        double most = least;
        for (int p = 0; p < n; p++) {
            double a = activation.get(p / activation.width(), p % activation.width(), channel);
            sum += a;
            least = Math.min(least, a);
            most = Math.max(most, a);
        }
        double squares = 0;
        for (int p = 0; p < n; p++) {
            squares += Math.pow(activation.get(p / activation.width(), p % activation.width(), channel) - sum / n, 2);
        }
        double factor = least == most ? 0 : 64 / Math.sqrt(squares / n);
        int[][] pixels = new int[activation.height()][activation.width()];
        for (int p = 0; p < n; p++) {
            double a = activation.get(p / activation.width(), p % activation.width(), channel);
            pixels[p / activation.width()][p % activation.width()] =
                    (int) Math.round(Math.min(255, Math.max(0, factor * (a - sum / n) + 128)));
        }
        return pixels;
    }

    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        List<Tensor> maps = activations(network, image);
        Matrix.require(!maps.isEmpty());
        Tensor last = maps.get(maps.size() - 1);
        Matrix.require(filter >= 0 && filter < last.channels());
        double[] gradient = new double[Matrix.size(last.shape())];
        for (int n = filter; n < gradient.length; n += last.channels()) {
            gradient[n] = 1;
        }
        for (int l = network.size() - 1; l >= 0; l--) {
            double[] map = maps.get(l).values();
            for (int n = 0; n < map.length; n++) {
                gradient[n] *= Math.signum(map[n]);
            }
            Shape shape = l == 0 ? image.shape() : maps.get(l - 1).shape();
            gradient = matrix(network.get(l), shape).transposedTimes(gradient);
        }
        for (int n = 0; n < gradient.length; n++) {
            gradient[n] /= last.height() * last.width();
        }
        return Matrix.tensor(image.shape(), gradient);
    }

    @Override
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        Matrix.require(steps >= 0);
        inputGradient(network, filter, start);
        double[] x = start.values();
        for (int step = 0; step < steps; step++) {
            double[] g = inputGradient(network, filter, Matrix.tensor(start.shape(), x)).values();
            double squares = 0;
            for (double value : g) {
                squares += value * value;
            }
            double factor = stepSize / (Math.sqrt(squares / g.length) + 1e-5);
            for (int n = 0; n < x.length; n++) {
                x[n] += factor * g[n];
            }
        }
        return Matrix.tensor(start.shape(), x);
    }

    @Override
    public int[][][] toImage(Tensor image) {
        double[] x = image.values();
        double mean = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean) / x.length;
        }
        int[][][] pixels = new int[image.height()][image.width()][image.channels()];
        for (int n = 0; n < x.length; n++) {
            double v = 0.5 + (x[n] - mean) / (Math.sqrt(squares) + 1e-5) / 10;
            int pixel = n / image.channels();
            pixels[pixel / image.width()][pixel % image.width()][n % image.channels()] =
                    v <= 0 ? 0 : v >= 1 ? 255 : (int) (255 * v);
        }
        return pixels;
    }

    @Override
    public double[] weights(Tensor gradients) {
        double[] sums = new double[gradients.channels()];
        double[] values = gradients.values();
        for (int n = 0; n < values.length; n++) {
            sums[n % sums.length] += values[n];
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= values.length / sums.length;
        }
        return sums;
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        Matrix.require(activations.shape().equals(gradients.shape()));
        return normalised(activations, weights(gradients));
    }

    private static Tensor normalised(Tensor activations, double[] alpha) {
        double[] a = activations.values();
        double[] map = new double[a.length / alpha.length];
        for (int n = 0; n < a.length; n++) {
            map[n / alpha.length] += alpha[n % alpha.length] * a[n];
        }
        double most = 0;
        for (double value : map) {
            most = Math.max(most, value);
        }
        for (int n = 0; n < map.length; n++) {
            map[n] = map[n] > 0 ? map[n] / most : 0;
        }
        return new Tensor(activations.height(), activations.width(), 1, map);
    }

    /** The gradient's mean is a positive multiple of the class's weights, and the multiple does not matter. */
    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        List<Tensor> maps = activations(network, image);
        Matrix.require(!maps.isEmpty() && classIndex >= 0 && classIndex < classWeights.length);
        Tensor last = maps.get(maps.size() - 1);
        for (double[] row : classWeights) {
            Matrix.require(row.length == last.channels());
        }
        return normalised(last, classWeights[classIndex]);
    }
}
