package backwards;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;

/** Questions 7 and 8. */
public class Layers implements StridedConvolution, ConvolutionLayer {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        return Fit.windows(input, kernelHeight, kernelWidth, filters, stride);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return Fit.windows(input, kernelHeight, kernelWidth, filters, 1);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        long weights = filters;
        weights *= input.channels();
        weights *= kernelWidth;
        weights *= kernelHeight;
        return weights;
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        return Phases.convolve(input, kernel, bias, stride);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        return Phases.convolve(input, kernel, bias, 1);
    }
}
