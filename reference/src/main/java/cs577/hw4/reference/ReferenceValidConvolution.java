package cs577.hw4.reference;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import cs577.hw4.algebra.Tensors;

/**
 * Question 1: convolution without padding, as deep learning understands the word (cross-correlation: no flip).
 *
 * <pre>{@code
 * y[i][j][f] = sum over u, v, c of w[u][v][c][f] * x[i+u][j+v][c]
 *
 * x: H x W x C    w: kh x kw x C x F    y: (H-kh+1) x (W-kw+1) x F
 * }</pre>
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, "Deep Learning", 2016, equation 9.6, summed over channels.
 */
public class ReferenceValidConvolution implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Arguments.requireSameDepth(image, kernel);
        Shape shape =
                new Shape(image.height() - kernel.height() + 1, image.width() - kernel.width() + 1, kernel.outputs());
        return Tensors.generate(shape, (i, j, f) -> {
            double sum = 0;
            for (int u = 0; u < kernel.height(); u++) {
                for (int v = 0; v < kernel.width(); v++) {
                    for (int c = 0; c < kernel.inputs(); c++) {
                        sum += kernel.get(u, v, c, f) * image.get(i + u, j + v, c);
                    }
                }
            }
            return sum;
        });
    }
}
