import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Tensor;

/** Question 18: the input plus what two padded convolutions make of it. */
public class Q18 implements ResidualBlock {
    @Override
    public Tensor apply(Tensor input, Kernel first, Kernel second) {
        check(first, input.channels());
        check(second, input.channels());
        double[] hidden = convolve(input.values(), input, first);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        double[] values = convolve(hidden, input, second);
        double[] identity = input.values();
        for (int i = 0; i < values.length; i++) {
            values[i] += identity[i];
        }
        return new Tensor(input.height(), input.width(), input.channels(), values);
    }

    private static void check(Kernel kernel, int channels) {
        if (kernel.height() != 3 || kernel.width() != 3) {
            throw new IllegalArgumentException("kernels are 3x3");
        }
        if (kernel.inputs() != channels || kernel.outputs() != channels) {
            throw new IllegalArgumentException("the depth may not change");
        }
    }

    /** Values of the shape of the input, one zero around them. */
    private static double[] convolve(double[] values, Tensor shape, Kernel kernel) {
        int channels = shape.channels();
        double[] weights = kernel.weights();
        double[] result = new double[values.length];
        for (int i = 0; i < shape.height(); i++) {
            for (int j = 0; j < shape.width(); j++) {
                for (int f = 0; f < channels; f++) {
                    double sum = 0;
                    for (int u = 0; u < 3; u++) {
                        for (int v = 0; v < 3; v++) {
                            int row = i + u - 1;
                            int column = j + v - 1;
                            if (row < 0 || row >= shape.height() || column < 0 || column >= shape.width()) {
                                continue;
                            }
                            for (int c = 0; c < channels; c++) {
                                sum += values[(row * shape.width() + column) * channels + c]
                                        * weights[((u * 3 + v) * channels + c) * channels + f];
                            }
                        }
                    }
                    result[(i * shape.width() + j) * channels + f] = sum;
                }
            }
        }
        return result;
    }
}
