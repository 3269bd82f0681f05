import cs577.hw4.Base;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.Set;

/** Question 15: compute all gradients first, then update what is not frozen. */
public class Q15 implements Freezing {
    @Override
    public Network step(Network network, List<Sample> batch, double learningRate, Set<Part> frozen) {
        Kernel filters = network.base().filters();
        double[] weights = network.head().weights();
        if (batch.isEmpty()) {
            throw new IllegalArgumentException("the batch is empty");
        }
        if (weights.length != filters.outputs()) {
            throw new IllegalArgumentException("one weight for each filter");
        }
        double[] kernelGradient = new double[filters.weights().length];
        double[] weightGradient = new double[weights.length];
        double biasGradient = 0;
        for (Sample sample : batch) {
            double[][][] maps = maps(sample.image(), filters);
            int positions = maps[0].length * maps[0][0].length;
            double[] features = new double[weights.length];
            double z = network.head().bias();
            for (int f = 0; f < weights.length; f++) {
                for (double[] row : maps[f]) {
                    for (double pre : row) {
                        features[f] += Math.max(0, pre);
                    }
                }
                features[f] /= positions;
                z += weights[f] * features[f];
            }
            double dz = (1 / (1 + Math.exp(-z)) - sample.label()) / batch.size();
            biasGradient += dz;
            for (int f = 0; f < weights.length; f++) {
                weightGradient[f] += dz * features[f];
                backward(kernelGradient, filters, f, sample.image(), maps[f], dz * weights[f] / positions);
            }
        }
        Base base = network.base();
        if (!frozen.contains(Part.BASE)) {
            double[] updated = descend(filters.weights(), kernelGradient, learningRate);
            base = new Base(
                    new Kernel(filters.height(), filters.width(), filters.inputs(), filters.outputs(), updated));
        }
        Head head = network.head();
        if (!frozen.contains(Part.HEAD)) {
            head = new Head(
                    descend(weights, weightGradient, learningRate), head.bias() - learningRate * biasGradient);
        }
        return new Network(base, head);
    }

    /** One map for each filter, before ReLU. */
    private static double[][][] maps(Tensor image, Kernel filters) {
        int rows = image.height() - filters.height() + 1;
        int columns = image.width() - filters.width() + 1;
        if (rows < 1 || columns < 1 || image.channels() != filters.inputs()) {
            throw new IllegalArgumentException("the filters do not fit the image");
        }
        double[][][] maps = new double[filters.outputs()][rows][columns];
        for (int f = 0; f < maps.length; f++) {
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    for (int u = 0; u < filters.height(); u++) {
                        for (int v = 0; v < filters.width(); v++) {
                            for (int c = 0; c < filters.inputs(); c++) {
                                maps[f][i][j] += filters.get(u, v, c, f) * image.get(i + u, j + v, c);
                            }
                        }
                    }
                }
            }
        }
        return maps;
    }

    private static void backward(
            double[] gradient, Kernel filters, int filter, Tensor image, double[][] map, double factor) {
        for (int u = 0; u < filters.height(); u++) {
            for (int v = 0; v < filters.width(); v++) {
                for (int c = 0; c < filters.inputs(); c++) {
                    double sum = 0;
                    for (int i = 0; i < map.length; i++) {
                        for (int j = 0; j < map[i].length; j++) {
                            if (map[i][j] > 0) {
                                sum += image.get(i + u, j + v, c);
                            }
                        }
                    }
                    int index = ((u * filters.width() + v) * filters.inputs() + c) * filters.outputs() + filter;
                    gradient[index] += factor * sum;
                }
            }
        }
    }

    private static double[] descend(double[] values, double[] gradient, double rate) {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i] - rate * gradient[i];
        }
        return result;
    }
}
