package backwards;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import java.util.Arrays;
import java.util.List;

/**
 * Question 14. With p the sigmoid of z, -ln(p) is softplus(z) - z and -ln(1-p) is softplus(z), so the loss of a sample
 * is softplus(z) - y*z. The features are computed once; the derivatives by dual numbers, one parameter at a time.
 */
public class Transfer implements TransferLearning {
    @Override
    public double[] features(Base base, Tensor image) {
        int filters = base.filters().outputs();
        Tensor maps = Fit.relu(Phases.convolve(image, base.filters(), new double[filters], 1));
        double[] features = new double[filters];
        for (int f = filters - 1; f >= 0; f--) {
            features[f] = Sums.mean(Sums.channel(maps.values(), filters, f));
        }
        return features;
    }

    @Override
    public double loss(Base base, Head head, List<Sample> data) {
        double[] weights = head.weights();
        Fit.bias(weights, base.filters().outputs());
        double[] parameters = Arrays.copyOf(weights, weights.length + 1);
        parameters[weights.length] = head.bias();
        return loss(rows(base, data), parameters, 0).value();
    }

    @Override
    public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException(steps + " steps");
        }
        double[][] rows = rows(base, data);
        double[] parameters = new double[base.filters().outputs() + 1];
        for (int step = steps; step > 0; step--) {
            double[] moved = parameters.clone();
            for (int n = moved.length - 1; n >= 0; n--) {
                moved[n] -= learningRate * loss(rows, parameters, n).slope();
            }
            parameters = moved;
        }
        int last = parameters.length - 1;
        return new Head(Arrays.copyOf(parameters, last), parameters[last]);
    }

    /** One row per sample: the features, 1 for the bias, and the label. */
    private double[][] rows(Base base, List<Sample> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        double[][] rows = new double[data.size()][];
        for (int n = rows.length - 1; n >= 0; n--) {
            double[] features = features(base, data.get(n).image());
            rows[n] = Arrays.copyOf(features, features.length + 2);
            rows[n][features.length] = 1;
            rows[n][features.length + 1] = data.get(n).label();
        }
        return rows;
    }

    /** The mean loss and its derivative with respect to the n-th parameter. */
    private static Dual loss(double[][] rows, double[] parameters, int n) {
        Dual sum = Dual.fixed(0);
        for (int r = rows.length - 1; r >= 0; r--) {
            Dual z = Dual.fixed(0);
            for (int k = parameters.length - 1; k >= 0; k--) {
                z = z.plus(new Dual(parameters[k], k == n ? 1 : 0).times(rows[r][k]));
            }
            sum = sum.plus(z.softplus()).plus(z.times(-rows[r][parameters.length]));
        }
        return sum.times(1.0 / rows.length);
    }
}
