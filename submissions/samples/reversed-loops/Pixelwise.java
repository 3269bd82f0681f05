package backwards;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Tensor;

/** Question 9: each channel of a pixel adds its column of the matrix, the last channel first and the bias last. */
public class Pixelwise implements PointwiseConvolution {
    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        Fit.bias(bias, weights.length);
        for (double[] row : weights) {
            if (row.length != input.channels()) {
                throw new IllegalArgumentException(row.length + " weights for " + input.channels() + " channels");
            }
        }
        double[][][] out = new double[input.height()][input.width()][weights.length];
        double[] values = input.values();
        for (int n = values.length - 1; n >= 0; n--) {
            int channel = n % input.channels();
            double[] pixel = out[n / input.channels() / input.width()][n / input.channels() % input.width()];
            for (int o = weights.length - 1; o >= 0; o--) {
                pixel[o] += weights[o][channel] * values[n];
                if (channel == 0) {
                    pixel[o] += bias[o];
                }
            }
        }
        return Tensor.of(out);
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        long weights = 0;
        for (int layer = depths.length - 1; layer >= 0; layer--) {
            weights += (long) depths[layer] * (layer == 0 ? inputs : depths[layer - 1]);
        }
        return weights;
    }
}
