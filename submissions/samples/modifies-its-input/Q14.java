import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import java.util.List;

/** Question 14: the base computes the features once, the head learns from them. */
public class Q14 implements TransferLearning {
    @Override
    public double[] features(Base base, Tensor image) {
        Kernel filters = base.filters();
        int rows = image.height() - filters.height() + 1;
        int columns = image.width() - filters.width() + 1;
        if (rows < 1 || columns < 1 || image.channels() != filters.inputs()) {
            throw new IllegalArgumentException("the filters do not fit the image");
        }
        double[] features = new double[filters.outputs()];
        for (int f = 0; f < features.length; f++) {
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    double pre = 0;
                    for (int u = 0; u < filters.height(); u++) {
                        for (int v = 0; v < filters.width(); v++) {
                            for (int c = 0; c < filters.inputs(); c++) {
                                pre += filters.get(u, v, c, f) * image.get(i + u, j + v, c);
                            }
                        }
                    }
                    sum += Math.max(0, pre);
                }
            }
            features[f] = sum / (rows * columns);
        }
        return features;
    }

    @Override
    public double loss(Base base, Head head, List<Sample> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        double[] weights = head.weights();
        if (weights.length != base.filters().outputs()) {
            throw new IllegalArgumentException("one weight for each filter");
        }
        double sum = 0;
        for (Sample sample : data) {
            double p = probability(weights, head.bias(), features(base, sample.image()));
            sum -= sample.label() == 1 ? Math.log(p) : Math.log(1 - p);
        }
        return sum / data.size();
    }

    @Override
    public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
        if (data.isEmpty() || steps < 0) {
            throw new IllegalArgumentException("no data, or a negative number of steps");
        }
        int n = data.size();
        double[][] features = new double[n][];
        for (int s = 0; s < n; s++) {
            features[s] = features(base, data.get(s).image());
        }
        double[] weights = new double[base.filters().outputs()];
        double bias = 0;
        for (int step = 0; step < steps; step++) {
            double[] weightGradient = new double[weights.length];
            double biasGradient = 0;
            for (int s = 0; s < n; s++) {
                double dz = (probability(weights, bias, features[s]) - data.get(s).label()) / n;
                for (int f = 0; f < weights.length; f++) {
                    weightGradient[f] += dz * features[s][f];
                }
                biasGradient += dz;
            }
            for (int f = 0; f < weights.length; f++) {
                weights[f] -= learningRate * weightGradient[f];
            }
            bias -= learningRate * biasGradient;
        }
        return new Head(weights, bias);
    }

    private static double probability(double[] weights, double bias, double[] features) {
        double z = bias;
        for (int f = 0; f < weights.length; f++) {
            z += weights[f] * features[f];
        }
        return 1 / (1 + Math.exp(-z));
    }
}
