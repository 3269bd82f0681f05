package student.matrices;

import cs577.hw4.FilterVisualization;
import cs577.hw4.GradCam;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Questions 20 and 21: gradients go back as products with transposed matrices, layer by layer by recursion. */
public class Explaining implements FilterVisualization, GradCam {
    private static final Activations NETWORKS = new Activations();

    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        Tensor out = NETWORKS.activations(network, image).getLast();
        if (filter < 0 || filter >= out.channels()) {
            throw new IndexOutOfBoundsException(filter);
        }
        double[] gradient = new double[out.values().length];
        Arrays.setAll(gradient, n -> n % out.channels() == filter ? (double) out.channels() / gradient.length : 0);
        return back(network, image, gradient);
    }

    private static Tensor back(List<Layer> network, Tensor x, double[] last) {
        if (network.isEmpty()) {
            return like(x, last);
        }
        Layer layer = network.get(0);
        Kernel kernel = layer.kernel();
        Tensor out = NETWORKS.activations(List.of(layer), x).getLast();
        double[] slopes = back(network.subList(1, network.size()), out, last).values();
        double[] responses = out.values();
        double[] weights = kernel.weights();
        int depth = kernel.outputs();
        double[] gradient = new double[x.values().length];
        for (int p = responses.length / depth - 1; p >= 0; p--) {
            int corner = p / out.width() * layer.stride() * x.width() + p % out.width() * layer.stride();
            for (int k = 0; k < weights.length / depth; k++) {
                double sum = 0;
                for (int f = 0; f < depth; f++) {
                    sum += responses[p * depth + f] > 0 ? weights[k * depth + f] * slopes[p * depth + f] : 0;
                }
                int cell = k / kernel.inputs();
                int pixel = corner + cell / kernel.width() * x.width() + cell % kernel.width();
                gradient[pixel * x.channels() + k % kernel.inputs()] += sum;
            }
        }
        return like(x, gradient);
    }

    @Override
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        if (steps < 0) {
            throw new IllegalArgumentException(steps + " steps");
        }
        if (steps == 0) {
            return start;
        }
        double[] g = inputGradient(network, filter, start).values();
        double gain = stepSize / (1e-5 + Math.sqrt(Arrays.stream(g).map(s -> s * s).average().getAsDouble()));
        double[] x = start.values();
        double[] next = IntStream.range(0, x.length).mapToDouble(n -> x[n] + gain * g[n]).toArray();
        return maximize(network, filter, like(start, next), steps - 1, stepSize);
    }

    @Override
    public int[][][] toImage(Tensor image) {
        double[] x = image.values();
        double mean = Arrays.stream(x).average().getAsDouble();
        double std = Math.sqrt(Arrays.stream(x).map(v -> Math.pow(v - mean, 2)).average().getAsDouble());
        int[][][] pixels = new int[image.height()][image.width()][image.channels()];
        for (int n = x.length - 1; n >= 0; n--) {
            double level = Math.floor(25.5 * (x[n] - mean) / (std + 1e-5) + 127.5);
            int p = n / image.channels();
            pixels[p / image.width()][p % image.width()][n % image.channels()] =
                    level < 0 ? 0 : level > 255 ? 255 : (int) level;
        }
        return pixels;
    }

    @Override
    public double[] weights(Tensor gradients) {
        int channels = gradients.channels();
        double[] g = gradients.values();
        double[] alpha = new double[channels];
        IntStream.range(0, g.length).forEach(n -> alpha[n % channels] += g[n] * channels / g.length);
        return alpha;
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        if (!activations.shape().equals(gradients.shape())) {
            throw new IllegalArgumentException(activations.shape() + " and " + gradients.shape());
        }
        return blend(activations, weights(gradients));
    }

    private static Tensor blend(Tensor activations, double[] alpha) {
        double[] sums = Im2Col.product(
                Im2Col.patches(activations, 1, 1, 1), new Kernel(1, 1, alpha.length, 1, alpha), new double[1]);
        double max = Arrays.stream(sums).max().getAsDouble();
        double[] map = Arrays.stream(sums).map(m -> m > 0 ? m / max : 0).toArray();
        return new Tensor(activations.height(), activations.width(), 1, map);
    }

    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        Tensor activations = NETWORKS.activations(network, image).getLast();
        if (Arrays.stream(classWeights).anyMatch(row -> row.length != activations.channels())) {
            throw new IllegalArgumentException("one weight for each channel");
        }
        // A positive factor of all weights cancels.
        return blend(activations, classWeights[classIndex]);
    }

    private static Tensor like(Tensor shape, double[] values) {
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }
}
