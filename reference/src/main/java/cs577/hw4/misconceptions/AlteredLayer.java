package cs577.hw4.misconceptions;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.reference.ReferenceConvolutionLayer;

/** The reference of question 7 with some methods replaced; where the reference refuses, so does this. */
record AlteredLayer(Sizing sizing, Counting counting, Applying applying) implements ConvolutionLayer {
    static final ConvolutionLayer RIGHT = new ReferenceConvolutionLayer();

    /** The reference itself. */
    static final AlteredLayer NOTHING = new AlteredLayer(
            (input, kernel) -> RIGHT.outputShape(input, kernel.height(), kernel.width(), kernel.outputs()),
            (input, kernel) -> RIGHT.parameters(input, kernel.height(), kernel.width(), kernel.outputs()),
            RIGHT::apply);

    interface Sizing {
        Shape of(Shape input, KernelSize kernel);
    }

    interface Counting {
        long of(Shape input, KernelSize kernel);
    }

    interface Applying {
        Tensor of(Tensor input, Kernel kernel, double[] bias);
    }

    AlteredLayer sizing(Sizing other) {
        return new AlteredLayer(other, counting, applying);
    }

    AlteredLayer counting(Counting other) {
        return new AlteredLayer(sizing, other, applying);
    }

    AlteredLayer applying(Applying other) {
        return new AlteredLayer(sizing, counting, other);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        RIGHT.outputShape(input, kernelHeight, kernelWidth, filters);
        return sizing.of(input, new KernelSize(kernelHeight, kernelWidth, input.channels(), filters));
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return counting.of(input, new KernelSize(kernelHeight, kernelWidth, input.channels(), filters));
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        RIGHT.apply(input, kernel, bias);
        return applying.of(input, kernel, bias);
    }
}
