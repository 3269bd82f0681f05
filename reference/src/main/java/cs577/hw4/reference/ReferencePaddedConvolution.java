package cs577.hw4.reference;

import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 2: convolution of an image that is surrounded by {@code padding} rows and columns of zeros.
 *
 * <pre>{@code
 * y[i][j][f] = sum over u, v, c of w[u][v][c][f] * x(i+u-padding, j+v-padding, c)
 * x(r, s, c) = x[r][s][c] inside the image, 0 outside
 *
 * x: H x W x C    w: kh x kw x C x F    y: (H+2*padding-kh+1) x (W+2*padding-kw+1) x F
 * }</pre>
 *
 * <p>Source: V. Dumoulin, F. Visin, "A guide to convolution arithmetic for deep learning", 2016, section 2.2.
 */
public class ReferencePaddedConvolution implements PaddedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding) {
        Arguments.requireSameDepth(image, kernel);
        Arguments.require(padding >= 0, "padding " + padding + " is below 0");
        return sums(image, kernel, padding);
    }

    /** The convolution itself, of arguments that are known to be legal. */
    static Tensor sums(Tensor image, Kernel kernel, int padding) {
        Shape shape = new Shape(
                padding + image.height() + padding - kernel.height() + 1,
                padding + image.width() + padding - kernel.width() + 1,
                kernel.outputs());
        return Tensors.generate(shape, (i, j, f) -> {
            double sum = 0;
            for (int u = 0; u < kernel.height(); u++) {
                for (int v = 0; v < kernel.width(); v++) {
                    for (int c = 0; c < kernel.inputs(); c++) {
                        sum += kernel.get(u, v, c, f) * zeroOutside(image, i + u - padding, j + v - padding, c);
                    }
                }
            }
            return sum;
        });
    }

    private static double zeroOutside(Tensor image, int row, int column, int channel) {
        boolean inside = 0 <= row && row < image.height() && 0 <= column && column < image.width();
        return inside ? image.get(row, column, channel) : 0;
    }
}
