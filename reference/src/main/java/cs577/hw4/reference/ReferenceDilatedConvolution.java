package cs577.hw4.reference;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 3: convolution with holes. Neighbouring weights of the kernel meet pixels that are {@code rate} apart.
 *
 * <pre>{@code
 * y[i][j][f] = sum over u, v, c of w[u][v][c][f] * x(i+rate*u-padding, j+rate*v-padding, c)
 * x(r, s, c) = x[r][s][c] inside the image, 0 outside
 *
 * x: H x W x C    w: kh x kw x C x F    y: (H+2*padding-rate*(kh-1)) x (W+2*padding-rate*(kw-1)) x F
 * }</pre>
 *
 * <p>The padding is the one given: it does not grow with the rate. Source: V. Dumoulin, F. Visin, "A guide to convolution
 * arithmetic for deep learning", 2016, section 5.1; F. Yu, V. Koltun, "Multi-scale context aggregation by dilated
 * convolutions", 2016.
 */
public class ReferenceDilatedConvolution implements DilatedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding, int rate) {
        Arguments.requireSameDepth(image, kernel);
        Arguments.require(padding >= 0, "padding " + padding + " is below 0");
        Arguments.require(rate >= 1, "rate " + rate + " is below 1");
        Shape shape = new Shape(
                image.height() + 2 * padding - rate * (kernel.height() - 1),
                image.width() + 2 * padding - rate * (kernel.width() - 1),
                kernel.outputs());
        return Tensors.generate(shape, (i, j, f) -> {
            double sum = 0;
            for (int u = 0; u < kernel.height(); u++) {
                for (int v = 0; v < kernel.width(); v++) {
                    for (int c = 0; c < kernel.inputs(); c++) {
                        sum += kernel.get(u, v, c, f)
                                * zeroOutside(image, i + rate * u - padding, j + rate * v - padding, c);
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
