package matrices;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

public class Convolutions
        implements ValidConvolution,
                PaddedConvolution,
                DilatedConvolution,
                ConvolutionLayer,
                StridedConvolution,
                ResidualBlock {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return convolve(image, kernel, 0);
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding) {
        return convolve(image, kernel, padding, 1);
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding, int rate) {
        return Matrix.convolution(image.shape(), kernel, padding, rate, 1).of(image);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return outputShape(input, kernelHeight, kernelWidth, filters, 1);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        Matrix.require(kernelHeight >= 1 && kernelWidth >= 1 && stride >= 1);
        int rows = input.height() - kernelHeight + stride;
        int columns = input.width() - kernelWidth + stride;
        Matrix.require(rows >= stride && columns >= stride);
        return new Shape(rows / stride, columns / stride, filters);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return 1L * filters * kernelHeight * kernelWidth * input.channels();
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        return apply(input, kernel, bias, 1);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        Matrix.require(bias.length == kernel.outputs());
        Matrix matrix = Matrix.convolution(input.shape(), kernel, 0, 1, stride);
        double[] values = matrix.times(input.values());
        for (int n = 0; n < values.length; n++) {
            values[n] += bias[n % bias.length];
        }
        return Matrix.tensor(matrix.to(), values);
    }

    @Override
    public Tensor apply(Tensor input, Kernel first, Kernel second) {
        for (Kernel kernel : new Kernel[] {first, second}) {
            Matrix.require(kernel.height() == 3 && kernel.width() == 3 && kernel.outputs() == input.channels());
        }
        double[] hidden = Matrix.convolution(input.shape(), first, 1, 1, 1).times(input.values());
        for (int n = 0; n < hidden.length; n++) {
            hidden[n] = hidden[n] > 0 ? hidden[n] : 0;
        }
        double[] values = Matrix.convolution(input.shape(), second, 1, 1, 1).times(hidden);
        double[] x = input.values();
        for (int n = 0; n < values.length; n++) {
            values[n] += x[n];
        }
        return Matrix.tensor(input.shape(), values);
    }
}
