package cs577.hw4.reference;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 8: a convolutional layer with a stride s, without padding.
 *
 * <pre>{@code
 * y[i][j][f] = bias[f] + sum over u, v, c of w[u][v][c][f] * x[i*s+u][j*s+v][c]
 *
 * x: H x W x C    w: kh x kw x C x F    y: (floor((H-kh)/s)+1) x (floor((W-kw)/s)+1) x F
 * }</pre>
 *
 * <p>Source: V. Dumoulin, F. Visin, "A guide to convolution arithmetic for deep learning", 2016, section 2.3.
 */
public class ReferenceStridedConvolution implements StridedConvolution {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        return new Shape(
                Sliding.positions(input.height(), kernelHeight, stride),
                Sliding.positions(input.width(), kernelWidth, stride),
                filters);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        Arguments.requireSameDepth(input, kernel);
        Arguments.requireOneBiasPerFilter(bias, kernel);
        Shape shape = outputShape(input.shape(), kernel.height(), kernel.width(), kernel.outputs(), stride);
        return Tensors.generate(shape, (i, j, f) -> {
            double sum = bias[f];
            for (int u = 0; u < kernel.height(); u++) {
                for (int v = 0; v < kernel.width(); v++) {
                    for (int c = 0; c < kernel.inputs(); c++) {
                        sum += kernel.get(u, v, c, f) * input.get(i * stride + u, j * stride + v, c);
                    }
                }
            }
            return sum;
        });
    }
}
