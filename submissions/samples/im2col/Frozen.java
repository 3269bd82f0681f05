package student.matrices;

import cs577.hw4.Base;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Question 15. The gradients of the samples are vectors, which streams compute and add up. */
class Frozen implements Freezing {
    @Override
    public Network step(Network network, List<Sample> batch, double learningRate, Set<Part> frozen) {
        if (network.head().weights().length != network.base().filters().outputs()) {
            throw new IllegalArgumentException("weights and filters do not match");
        }
        List<Pass> passes = batch.stream().map(sample -> Pass.of(network, sample)).toList();
        double scale = -learningRate / passes.size();
        Kernel k = network.base().filters();
        Head head = network.head();
        double[] filters = sum(k.weights(), scale, passes.stream().map(pass -> pass.filterGradient(head)));
        double[] weights = sum(head.weights(), scale, passes.stream().map(Pass::headGradient));
        double[] bias = sum(new double[] {head.bias()}, scale, passes.stream().map(pass -> new double[] {pass.error}));
        return new Network(
                frozen.contains(Part.BASE)
                        ? network.base()
                        : new Base(new Kernel(k.height(), k.width(), k.inputs(), k.outputs(), filters)),
                frozen.contains(Part.HEAD) ? head : new Head(weights, bias[0]));
    }

    private static double[] sum(double[] start, double scale, Stream<double[]> gradients) {
        double[] total = gradients
                .reduce((a, b) -> IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray())
                .orElseThrow(() -> new IllegalArgumentException("nothing to learn from"));
        return IntStream.range(0, total.length).mapToDouble(i -> start[i] + scale * total[i]).toArray();
    }

    /** A sample on its way through the network: patches and responses are matrices, a row for each position. */
    private static final class Pass {
        private final double[][] patches;
        private final double[][] open;
        private final double[] features;
        private final double error;

        private Pass(double[][] patches, double[][] responses, Head head, int label) {
            this.patches = patches;
            this.open = Arrays.stream(responses)
                    .map(row -> Arrays.stream(row).map(Math::signum).map(s -> Math.max(s, 0)).toArray())
                    .toArray(double[][]::new);
            double[] w = head.weights();
            this.features = IntStream.range(0, w.length)
                    .mapToDouble(f -> Arrays.stream(responses).mapToDouble(row -> Math.max(row[f], 0)).average().orElse(0))
                    .toArray();
            double z = IntStream.range(0, w.length).mapToDouble(f -> w[f] * features[f]).sum() + head.bias();
            this.error = 0.5 * (1 + Math.tanh(z / 2)) - label;
        }

        static Pass of(Network network, Sample sample) {
            Kernel k = network.base().filters();
            if (sample.image().channels() != k.inputs()) {
                throw new IllegalArgumentException("image and filters differ in their channels");
            }
            double[][] patches = Im2Col.patches(sample.image(), k.height(), k.width(), 1);
            double[] flat = Im2Col.product(patches, k, new double[k.outputs()]);
            double[][] responses = IntStream.range(0, patches.length)
                    .mapToObj(p -> Arrays.copyOfRange(flat, p * k.outputs(), (p + 1) * k.outputs()))
                    .toArray(double[][]::new);
            return new Pass(patches, responses, network.head(), sample.label());
        }

        double[] headGradient() {
            return Arrays.stream(features).map(a -> error * a).toArray();
        }

        /** Patches transposed, times the open positions, times the weights of the head. */
        double[] filterGradient(Head head) {
            double[] w = head.weights();
            return IntStream.range(0, patches[0].length * w.length)
                    .mapToDouble(index -> {
                        int f = index % w.length;
                        double sum = 0;
                        for (int p = 0; p < patches.length; p++) {
                            sum += patches[p][index / w.length] * open[p][f];
                        }
                        return error * w[f] * sum / patches.length;
                    })
                    .toArray();
        }
    }
}
