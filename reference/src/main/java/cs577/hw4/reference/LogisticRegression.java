package cs577.hw4.reference;

import cs577.hw4.Head;
import java.util.List;

/**
 * The head of the tiny network of questions 14 to 16, on features that are already there.
 *
 * <pre>{@code
 * z    = b + sum over f of w_f * a_f
 * p    = 1 / (1 + exp(-z))
 * loss = mean over the n samples of -(y*ln(p) + (1-y)*ln(1-p))
 *
 * dz   = (p - y) / n
 * dw_f = sum over the samples of dz * a_f
 * db   = sum over the samples of dz
 * }</pre>
 *
 * <p>Source: C. Bishop, "Pattern Recognition and Machine Learning", 2006, section 4.3.2.
 *
 * @param features a, one array per sample, of one number per weight of a head
 * @param labels y, one per sample, 0 or 1
 */
public record LogisticRegression(List<double[]> features, List<Integer> labels) {
    /** Refuses an empty list. */
    public LogisticRegression {
        Arguments.require(!features.isEmpty(), "there is no sample to learn from");
        features = List.copyOf(features);
        labels = List.copyOf(labels);
    }

    /** z of one sample. */
    static double logit(Head head, double[] features) {
        double[] weights = head.weights();
        double z = head.bias();
        for (int f = 0; f < weights.length; f++) {
            z += weights[f] * features[f];
        }
        return z;
    }

    /** p of a z. */
    static double probability(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** The mean loss. */
    public double loss(Head head) {
        double sum = 0;
        for (int s = 0; s < features.size(); s++) {
            double p = probability(logit(head, features.get(s)));
            int y = labels.get(s);
            sum -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
        }
        return sum / features.size();
    }

    /** The head after one step down the gradient. */
    public Head step(Head head, double learningRate) {
        double[] weights = head.weights();
        double bias = head.bias();
        for (int s = 0; s < features.size(); s++) {
            double[] a = features.get(s);
            double dz = (probability(logit(head, a)) - labels.get(s)) / features.size();
            for (int f = 0; f < weights.length; f++) {
                weights[f] -= learningRate * dz * a[f];
            }
            bias -= learningRate * dz;
        }
        return new Head(weights, bias);
    }

    /** A head of zeros after so many steps. */
    public Head train(double learningRate, int steps) {
        Head head = new Head(new double[features.get(0).length], 0);
        for (int step = 0; step < steps; step++) {
            head = step(head, learningRate);
        }
        return head;
    }
}
