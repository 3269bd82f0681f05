import cs577.hw4.MaxPooling;
import cs577.hw4.Tensor;

/** Question 11. */
public class Q11 implements MaxPooling {
    @Override
    public Tensor pool(Tensor input, int size, int stride) {
        if (size < 1 || stride < 1 || size > input.height() || size > input.width()) {
            throw new IllegalArgumentException("the window does not fit");
        }
        int height = (input.height() - size) / stride + 1;
        int width = (input.width() - size) / stride + 1;
        double[] values = new double[height * width * input.channels()];
        int next = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int c = 0; c < input.channels(); c++) {
                    values[next++] = max(input, i * stride, j * stride, c, size);
                }
            }
        }
        return new Tensor(height, width, input.channels(), values);
    }

    private static double max(Tensor input, int row, int column, int channel, int size) {
        double max = Double.NEGATIVE_INFINITY;
        for (int u = 0; u < size; u++) {
            for (int v = 0; v < size; v++) {
                max = Math.max(max, input.get(row + u, column + v, channel));
            }
        }
        return max;
    }
}
