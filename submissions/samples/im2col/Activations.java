package student.matrices;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;

/** Question 19, from the last layer to the first. */
final class Activations implements IntermediateActivations {
    @Override
    public LinkedList<Tensor> activations(List<Layer> network, Tensor image) {
        if (network.isEmpty()) {
            return new LinkedList<>();
        }
        Layer first = network.get(0);
        Tensor x = rectified(Im2Col.convolve(image, first.kernel(), first.bias(), first.stride()));
        LinkedList<Tensor> results = activations(network.subList(1, network.size()), x);
        results.addFirst(x);
        return results;
    }

    private static Tensor rectified(Tensor pre) {
        double[] values = pre.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] > 0 ? values[i] : 0;
        }
        return new Tensor(pre.height(), pre.width(), pre.channels(), values);
    }

    @Override
    public int[][] toImage(Tensor activation, int channel) {
        if (channel < 0) {
            throw new IndexOutOfBoundsException(channel);
        }
        int width = activation.width();
        double[] map = IntStream.range(0, activation.height() * width)
                .mapToDouble(p -> activation.get(p / width, p % width, channel))
                .toArray();
        double mean = IntStream.range(0, map.length).mapToDouble(p -> map[p]).average().getAsDouble();
        double meanSquare = IntStream.range(0, map.length).mapToDouble(p -> map[p] * map[p]).average().getAsDouble();
        double variance = meanSquare - mean * mean;
        double gain = variance > 0 ? 64 / Math.sqrt(variance) : 0;
        int[][] pixels = new int[activation.height()][width];
        for (int p = 0; p < map.length; p++) {
            long level = (long) Math.floor(128 + gain * (map[p] - mean));
            pixels[p / width][p % width] = (int) (level < 0 ? 0 : level > 255 ? 255 : level);
        }
        return pixels;
    }
}
