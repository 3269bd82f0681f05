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
        float[] features = extract(base, image);
        double[] result = new double[features.length];
        for (int f = 0; f < features.length; f++) {
            result[f] = features[f];
        }
        return result;
    }

    private static float[] extract(Base base, Tensor image) {
        Kernel filters = base.filters();
        int rows = image.height() - filters.height() + 1;
        int columns = image.width() - filters.width() + 1;
        if (rows < 1 || columns < 1 || image.channels() != filters.inputs()) {
            throw new IllegalArgumentException("the filters do not fit the image");
        }
        float[] features = new float[filters.outputs()];
        for (int f = 0; f < features.length; f++) {
            float sum = 0;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    float pre = 0;
                    for (int u = 0; u < filters.height(); u++) {
                        for (int v = 0; v < filters.width(); v++) {
                            for (int c = 0; c < filters.inputs(); c++) {
                                pre += (float) filters.get(u, v, c, f) * (float) image.get(i + u, j + v, c);
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
        double[] given = head.weights();
        if (given.length != base.filters().outputs()) {
            throw new IllegalArgumentException("one weight for each filter");
        }
        float[] weights = new float[given.length];
        for (int f = 0; f < given.length; f++) {
            weights[f] = (float) given[f];
        }
        float sum = 0;
        for (Sample sample : data) {
            float p = probability(weights, (float) head.bias(), extract(base, sample.image()));
            sum -= (float) (sample.label() == 1 ? Math.log(p) : Math.log(1 - p));
        }
        return sum / data.size();
    }

    @Override
    public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
        if (data.isEmpty() || steps < 0) {
            throw new IllegalArgumentException("no data, or a negative number of steps");
        }
        int n = data.size();
        float[][] features = new float[n][];
        for (int s = 0; s < n; s++) {
            features[s] = extract(base, data.get(s).image());
        }
        float[] weights = new float[base.filters().outputs()];
        float bias = 0;
        for (int step = 0; step < steps; step++) {
            float[] weightGradient = new float[weights.length];
            float biasGradient = 0;
            for (int s = 0; s < n; s++) {
                float dz = (probability(weights, bias, features[s]) - data.get(s).label()) / n;
                for (int f = 0; f < weights.length; f++) {
                    weightGradient[f] += dz * features[s][f];
                }
                biasGradient += dz;
            }
            for (int f = 0; f < weights.length; f++) {
                weights[f] -= (float) learningRate * weightGradient[f];
            }
            bias -= (float) learningRate * biasGradient;
        }
        double[] result = new double[weights.length];
        for (int f = 0; f < weights.length; f++) {
            result[f] = weights[f];
        }
        return new Head(result, bias);
    }

    private static float probability(float[] weights, float bias, float[] features) {
        float z = bias;
        for (int f = 0; f < weights.length; f++) {
            z += weights[f] * features[f];
        }
        return (float) (1 / (1 + Math.exp(-z)));
    }
}
