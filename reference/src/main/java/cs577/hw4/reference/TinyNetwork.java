package cs577.hw4.reference;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import java.util.List;
import java.util.Set;

/**
 * The network of questions 14 to 16, with its gradients.
 *
 * <pre>{@code
 * pre_f[i][j] = sum over u, v, c of K[u][v][c][f] * x[i+u][j+v][c]
 * a_f  = mean over i, j of max(0, pre_f[i][j])          Z = number of positions i, j
 * z    = b + sum over f of w_f * a_f                     the head: see LogisticRegression for p, loss and dz
 *
 * dK[u][v][c][f] = sum over the samples of dz * w_f / Z * sum over i, j with pre_f[i][j] > 0 of x[i+u][j+v][c]
 * }</pre>
 *
 * <p>The derivative of ReLU at 0 is 0. Source: {@link LogisticRegression}, and the chain rule.
 */
public record TinyNetwork(Network network) {
    /** Refuses a head without exactly one weight per filter. */
    public TinyNetwork {
        int filters = network.base().filters().outputs();
        int weights = network.head().weights().length;
        Arguments.require(weights == filters, "a head of " + weights + " weights does not fit " + filters + " filters");
    }

    /** The filters' answers before ReLU, one map per filter. */
    public Tensor preActivations(Tensor image) {
        return new ReferenceValidConvolution().convolve(image, filters());
    }

    /** The features a, one per filter. */
    public double[] features(Tensor image) {
        Tensor pre = preActivations(image);
        double[] features = new double[pre.channels()];
        for (int f = 0; f < pre.channels(); f++) {
            double sum = 0;
            for (int i = 0; i < pre.height(); i++) {
                for (int j = 0; j < pre.width(); j++) {
                    sum += Math.max(0, pre.get(i, j, f));
                }
            }
            features[f] = sum / (pre.height() * pre.width());
        }
        return features;
    }

    /** The number z, before the sigmoid. */
    public double logit(Tensor image) {
        return LogisticRegression.logit(network.head(), features(image));
    }

    /** The mean loss over the samples. */
    public double loss(List<Sample> data) {
        return headOn(data).loss(network.head());
    }

    /** One step down the gradient of every part that is not frozen; all gradients are those of this network. */
    public Network step(List<Sample> batch, double learningRate, Set<Part> frozen) {
        LogisticRegression head = headOn(batch); // refuses what does not fit, even with nothing to train
        Base newBase = frozen.contains(Part.BASE) ? network.base() : steppedBase(batch, learningRate);
        Head newHead = frozen.contains(Part.HEAD) ? network.head() : head.step(network.head(), learningRate);
        return new Network(newBase, newHead);
    }

    /** dz: the derivative of the mean loss over so many samples, at this network, with respect to the z of one. */
    public double logitGradient(Sample sample, int samples) {
        return (LogisticRegression.probability(logit(sample.image())) - sample.label()) / samples;
    }

    /** The part of dK that one sample with this dz contributes. */
    public Kernel filterGradient(Sample sample, double dz) {
        Tensor x = sample.image();
        Tensor pre = preActivations(x);
        int positions = pre.height() * pre.width();
        double[] w = network.head().weights();
        return KernelSize.of(filters()).generate((u, v, c, f) -> {
            double sum = 0;
            for (int i = 0; i < pre.height(); i++) {
                for (int j = 0; j < pre.width(); j++) {
                    if (pre.get(i, j, f) > 0) {
                        sum += x.get(i + u, j + v, c);
                    }
                }
            }
            return dz * w[f] / positions * sum;
        });
    }

    /** What the head learns from: features and labels. */
    LogisticRegression headOn(List<Sample> data) {
        List<double[]> features =
                data.stream().map(sample -> features(sample.image())).toList();
        return new LogisticRegression(features, data.stream().map(Sample::label).toList());
    }

    private Kernel filters() {
        return network.base().filters();
    }

    private Base steppedBase(List<Sample> batch, double learningRate) {
        Kernel filters = filters();
        for (Sample sample : batch) {
            Kernel gradient = filterGradient(sample, logitGradient(sample, batch.size()));
            filters = Kernels.plus(filters, Kernels.map(gradient, dk -> -learningRate * dk));
        }
        return new Base(filters);
    }
}
