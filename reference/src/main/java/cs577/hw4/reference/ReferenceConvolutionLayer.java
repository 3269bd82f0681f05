package cs577.hw4.reference;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 7: a convolutional layer without padding, stride 1, and its sizes.
 *
 * <pre>{@code
 * y[i][j][f] = bias[f] + sum over u, v, c of w[u][v][c][f] * x[i+u][j+v][c]
 *
 * x: H x W x C    w: kh x kw x C x F    y: (H-kh+1) x (W-kw+1) x F
 * weights, biases not counted: kh * kw * C * F
 * }</pre>
 *
 * <p>Source: V. Dumoulin, F. Visin, "A guide to convolution arithmetic for deep learning", 2016, section 2.1.
 */
public class ReferenceConvolutionLayer implements ConvolutionLayer {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        Arguments.require(kernelHeight >= 1, "a kernel height of " + kernelHeight + " is below 1");
        Arguments.require(kernelWidth >= 1, "a kernel width of " + kernelWidth + " is below 1");
        return new Shape(input.height() - kernelHeight + 1, input.width() - kernelWidth + 1, filters);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return (long) kernelHeight * kernelWidth * input.channels() * filters;
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        Arguments.requireOneBiasPerFilter(bias, kernel);
        Tensor sums = new ReferenceValidConvolution().convolve(input, kernel);
        return Tensors.generate(sums.shape(), (i, j, f) -> bias[f] + sums.get(i, j, f));
    }
}
