package backwards;

import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.Arrays;

/** Question 11: the maximum of a window is the maximum over its rows of the maximum along each row. */
public class Pools implements MaxPooling {
    @Override
    public Tensor pool(Tensor input, int size, int stride) {
        Shape shape = Fit.windows(input.shape(), size, size, input.channels(), stride);
        double[][][] across = new double[input.height()][shape.width()][shape.channels()];
        double[][][] down = new double[shape.height()][shape.width()][shape.channels()];
        lowest(across);
        lowest(down);
        for (int i = input.height() - 1; i >= 0; i--) {
            for (int j = shape.width() - 1; j >= 0; j--) {
                for (int v = size - 1; v >= 0; v--) {
                    for (int c = shape.channels() - 1; c >= 0; c--) {
                        across[i][j][c] = Math.max(across[i][j][c], input.get(i, j * stride + v, c));
                    }
                }
            }
        }
        for (int i = shape.height() - 1; i >= 0; i--) {
            for (int u = size - 1; u >= 0; u--) {
                for (int j = shape.width() - 1; j >= 0; j--) {
                    for (int c = shape.channels() - 1; c >= 0; c--) {
                        down[i][j][c] = Math.max(down[i][j][c], across[i * stride + u][j][c]);
                    }
                }
            }
        }
        return Tensor.of(down);
    }

    private static void lowest(double[][][] maxima) {
        for (double[][] row : maxima) {
            for (double[] pixel : row) {
                Arrays.fill(pixel, Double.NEGATIVE_INFINITY);
            }
        }
    }
}
