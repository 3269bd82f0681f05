package student.matrices;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Questions 1, 2, 7 and 8 in one class. */
class Convolutions implements ValidConvolution, PaddedConvolution, ConvolutionLayer, StridedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Im2Col.convolve(image, kernel, new double[kernel.outputs()], 1);
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding) {
        if (padding < 0) {
            throw new IllegalArgumentException("padding " + padding);
        }
        int height = image.height() + 2 * padding;
        int width = image.width() + 2 * padding;
        double[] values = new double[height * width * image.channels()];
        int length = image.width() * image.channels();
        for (int i = 0; i < image.height(); i++) {
            int start = ((i + padding) * width + padding) * image.channels();
            System.arraycopy(image.values(), i * length, values, start, length);
        }
        return convolve(new Tensor(height, width, image.channels(), values), kernel);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return outputShape(input, kernelHeight, kernelWidth, filters, 1);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return Math.multiplyExact((long) kernelHeight * kernelWidth, (long) input.channels() * filters);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        return Im2Col.convolve(input, kernel, bias, 1);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        if (Math.min(Math.min(kernelHeight, kernelWidth), Math.min(filters, stride)) < 1) {
            throw new IllegalArgumentException("a size below 1");
        }
        // Shape itself refuses sizes below 1.
        return new Shape(
                Math.floorDiv(input.height() - kernelHeight, stride) + 1,
                Math.floorDiv(input.width() - kernelWidth, stride) + 1,
                filters);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        return Im2Col.convolve(input, kernel, bias, stride);
    }
}
