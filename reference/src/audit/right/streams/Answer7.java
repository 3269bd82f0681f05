package streams;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;

/** Questions 7 and 8. */
public class Answer7 implements ConvolutionLayer, StridedConvolution {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return outputShape(input, kernelHeight, kernelWidth, filters, 1);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        return new Shape(
                Flow.steps(input.height(), kernelHeight, stride), Flow.steps(input.width(), kernelWidth, stride), filters);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return (long) filters * input.channels() * kernelHeight * kernelWidth;
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        return Flow.layer(input, kernel, bias, 1);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        return Flow.layer(input, kernel, bias, stride);
    }
}
