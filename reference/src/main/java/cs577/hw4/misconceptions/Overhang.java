package cs577.hw4.misconceptions;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * A convolution whose windows may hang over the image, where they read zeros.
 *
 * @param above rows of the first window above the image
 * @param left columns of the first window left of the image
 * @param stride distance of neighbouring windows
 */
record Overhang(int above, int left, int stride) {
    /** The sums plus bias at so many rows and columns of windows. */
    Tensor convolve(Tensor image, Kernel kernel, double[] bias, Shape shape) {
        return Tensors.generate(shape, (i, j, f) -> {
            double sum = bias[f];
            for (int u = 0; u < kernel.height(); u++) {
                for (int v = 0; v < kernel.width(); v++) {
                    for (int c = 0; c < kernel.inputs(); c++) {
                        sum += kernel.get(u, v, c, f) * at(image, i * stride + u - above, j * stride + v - left, c);
                    }
                }
            }
            return sum;
        });
    }

    private static double at(Tensor image, int row, int column, int channel) {
        boolean inside = 0 <= row && row < image.height() && 0 <= column && column < image.width();
        return inside ? image.get(row, column, channel) : 0;
    }
}
