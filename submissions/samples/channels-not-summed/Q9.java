import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Tensor;

/** Question 9: every pixel's channels times a matrix. */
public class Q9 implements PointwiseConvolution {
    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        if (bias.length != weights.length) {
            throw new IllegalArgumentException("one bias for each filter");
        }
        for (double[] filter : weights) {
            if (filter.length != input.channels()) {
                throw new IllegalArgumentException("one weight for each channel of the input");
            }
        }
        double[] values = new double[input.height() * input.width() * weights.length];
        int next = 0;
        for (int i = 0; i < input.height(); i++) {
            for (int j = 0; j < input.width(); j++) {
                for (int f = 0; f < weights.length; f++) {
                    double sum = bias[f];
                    for (int c = 0; c < input.channels(); c++) {
                        sum += weights[f][c] * input.get(i, j, c);
                    }
                    values[next++] = sum;
                }
            }
        }
        return new Tensor(input.height(), input.width(), weights.length, values);
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        long weights = 0;
        long channels = inputs;
        for (int depth : depths) {
            weights += channels * depth;
            channels = depth;
        }
        return weights;
    }
}
