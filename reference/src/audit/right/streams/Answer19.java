package streams;

import cs577.hw4.FilterVisualization;
import cs577.hw4.GradCam;
import cs577.hw4.IntermediateActivations;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Questions 19 to 21. */
public class Answer19 implements IntermediateActivations, FilterVisualization, GradCam {
    @Override
    public List<Tensor> activations(List<Layer> network, Tensor image) {
        List<Tensor> all = new ArrayList<>();
        network.forEach(layer -> all.add(Flow.relu(Flow.layer(all.isEmpty() ? image : all.get(all.size() - 1), layer))));
        return all;
    }

    @Override
    public int[][] toImage(Tensor activation, int channel) {
        Flow.check(channel >= 0 && channel < activation.channels());
        double mean = Flow.mean(activation, channel);
        double variance = Flow.mean(
                Flow.tensor(activation.shape(), (i, j, c) -> Math.pow(activation.get(i, j, c) - mean, 2)), channel);
        return IntStream.range(0, activation.height())
                .mapToObj(i -> IntStream.range(0, activation.width())
                        .map(j -> variance == 0
                                ? 128
                                : (int) clip((activation.get(i, j, channel) - mean) / Math.sqrt(variance) * 64 + 128, 255))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static double clip(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    /** Each cell of an image asks all positions behind it: the derivative is gathered, not spread. */
    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        List<Tensor> maps = activations(network, image);
        Flow.check(!maps.isEmpty());
        Tensor last = maps.get(maps.size() - 1);
        Flow.check(filter >= 0 && filter < last.channels());
        Tensor gradient = Flow.tensor(
                last.shape(), (i, j, f) -> f == filter ? 1.0 / (last.height() * last.width()) : 0);
        for (int l = network.size() - 1; l >= 0; l--) {
            gradient = before(network.get(l), l == 0 ? image.shape() : maps.get(l - 1).shape(), maps.get(l), gradient);
        }
        return gradient;
    }

    private static Tensor before(Layer layer, Shape shape, Tensor out, Tensor gradient) {
        int stride = layer.stride();
        return Flow.tensor(shape, (r, q, c) -> IntStream.range(0, out.height() * out.width())
                .filter(n -> inside(r - n / out.width() * stride, layer.kernel().height()))
                .filter(n -> inside(q - n % out.width() * stride, layer.kernel().width()))
                .mapToDouble(n -> {
                    int i = n / out.width();
                    int j = n % out.width();
                    return IntStream.range(0, out.channels())
                            .filter(f -> out.get(i, j, f) > 0)
                            .mapToDouble(f ->
                                    gradient.get(i, j, f) * layer.kernel().get(r - i * stride, q - j * stride, c, f))
                            .sum();
                })
                .sum());
    }

    private static boolean inside(int index, int size) {
        return index >= 0 && index < size;
    }

    @Override
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        Flow.check(steps >= 0);
        Tensor gradient = inputGradient(network, filter, start);
        if (steps == 0) {
            return start;
        }
        double rms = Math.sqrt(
                Arrays.stream(gradient.values()).map(g -> g * g).average().orElseThrow());
        Tensor next = Flow.tensor(
                start.shape(), (i, j, c) -> start.get(i, j, c) + stepSize * (gradient.get(i, j, c) / (rms + 1e-5)));
        return maximize(network, filter, next, steps - 1, stepSize);
    }

    @Override
    public int[][][] toImage(Tensor image) {
        double mean = DoubleStream.of(image.values()).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(image.values())
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow());
        return IntStream.range(0, image.height())
                .mapToObj(i -> IntStream.range(0, image.width())
                        .mapToObj(j -> IntStream.range(0, image.channels())
                                .map(c -> (int)
                                        (255 * clip(0.1 * (image.get(i, j, c) - mean) / (deviation + 1e-5) + 0.5, 1)))
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    @Override
    public double[] weights(Tensor gradients) {
        return IntStream.range(0, gradients.channels())
                .mapToDouble(k -> Flow.mean(gradients, k))
                .toArray();
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        Flow.check(activations.shape().equals(gradients.shape()));
        double[] alpha = weights(gradients);
        Tensor map = Flow.tensor(
                new Shape(activations.height(), activations.width(), 1),
                (i, j, one) -> Math.max(
                        0,
                        IntStream.range(0, alpha.length)
                                .mapToDouble(k -> alpha[k] * activations.get(i, j, k))
                                .sum()));
        double most = DoubleStream.of(map.values()).max().orElseThrow();
        return most > 0 ? Flow.tensor(map.shape(), (i, j, c) -> map.get(i, j, c) / most) : map;
    }

    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        List<Tensor> maps = activations(network, image);
        Flow.check(!maps.isEmpty() && classIndex >= 0 && classIndex < classWeights.length);
        Tensor last = maps.get(maps.size() - 1);
        Flow.check(Arrays.stream(classWeights).allMatch(row -> row.length == last.channels()));
        double positions = last.height() * last.width();
        return heatmap(last, Flow.tensor(last.shape(), (i, j, k) -> classWeights[classIndex][k] / positions));
    }
}
