package student.matrices;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Question 14. Each image is a row of features and a 1; the head with its bias is a vector that descends recursively. */
enum Transfer {
    ;

    static final class Answer implements TransferLearning {
        @Override
        public double[] features(Base base, Tensor image) {
            Kernel k = base.filters();
            if (image.channels() != k.inputs()) {
                throw new IllegalArgumentException("image and filters differ in their channels");
            }
            double[][] patches = Im2Col.patches(image, k.height(), k.width(), 1);
            double[] responses = Im2Col.product(patches, k, new double[k.outputs()]);
            return IntStream.range(0, k.outputs())
                    .mapToDouble(f -> IntStream.range(0, patches.length)
                            .mapToDouble(p -> responses[p * k.outputs() + f])
                            .map(response -> (response + Math.abs(response)) / 2)
                            .average()
                            .getAsDouble())
                    .toArray();
        }

        @Override
        public double loss(Base base, Head head, List<Sample> data) {
            if (head.weights().length != base.filters().outputs()) {
                throw new IllegalArgumentException("weights and filters do not match");
            }
            double[] w = withLast(head.weights(), head.bias());
            // -ln p(z) = ln(1 + exp(-z)), and 1 - p(z) = p(-z).
            return data.stream()
                    .mapToDouble(sample -> (1 - 2 * sample.label()) * dot(w, row(base, sample)))
                    .map(z -> Math.log1p(Math.exp(z)))
                    .average()
                    .orElseThrow(() -> new IllegalArgumentException("nothing to lose"));
        }

        @Override
        public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
            if (steps < 0 || data.isEmpty()) {
                throw new IllegalArgumentException(steps + " steps on " + data.size() + " samples");
            }
            double[][] rows = data.stream().map(sample -> row(base, sample)).toArray(double[][]::new);
            double[] labels = data.stream().mapToDouble(Sample::label).toArray();
            double[] w = trained(rows, labels, learningRate, steps);
            return new Head(Arrays.copyOf(w, w.length - 1), w[w.length - 1]);
        }

        private double[] row(Base base, Sample sample) {
            return withLast(features(base, sample.image()), 1);
        }
    }

    private static double[] trained(double[][] rows, double[] labels, double rate, int steps) {
        if (steps == 0) {
            return new double[rows[0].length];
        }
        double[] before = trained(rows, labels, rate, steps - 1);
        double[] errors = IntStream.range(0, rows.length)
                .mapToDouble(s -> (1 + Math.tanh(dot(before, rows[s]) / 2)) / 2 - labels[s])
                .toArray();
        return IntStream.range(0, before.length)
                .mapToDouble(f -> before[f] - rate * dot(errors, column(rows, f)) / rows.length)
                .toArray();
    }

    private static double[] column(double[][] rows, int f) {
        return Arrays.stream(rows).mapToDouble(row -> row[f]).toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static double[] withLast(double[] values, double last) {
        double[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
    }
}
