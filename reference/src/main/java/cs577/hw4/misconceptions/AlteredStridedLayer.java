package cs577.hw4.misconceptions;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.reference.ReferenceStridedConvolution;

/** The reference of question 8 with some methods replaced; where the reference refuses, so does this. */
record AlteredStridedLayer(Sizing sizing, Applying applying) implements StridedConvolution {
    static final StridedConvolution RIGHT = new ReferenceStridedConvolution();

    /** The reference itself. */
    static final AlteredStridedLayer NOTHING = new AlteredStridedLayer(
            (input, kernel, stride) ->
                    RIGHT.outputShape(input, kernel.height(), kernel.width(), kernel.outputs(), stride),
            RIGHT::apply);

    interface Sizing {
        Shape of(Shape input, KernelSize kernel, int stride);
    }

    interface Applying {
        Tensor of(Tensor input, Kernel kernel, double[] bias, int stride);
    }

    /** The number of windows along one side. */
    interface Side {
        int positions(int size, int window, int stride);
    }

    AlteredStridedLayer sizing(Sizing other) {
        return new AlteredStridedLayer(other, applying);
    }

    AlteredStridedLayer side(Side side) {
        return sizing((input, kernel, stride) -> new Shape(
                side.positions(input.height(), kernel.height(), stride),
                side.positions(input.width(), kernel.width(), stride),
                kernel.outputs()));
    }

    AlteredStridedLayer applying(Applying other) {
        return new AlteredStridedLayer(sizing, other);
    }

    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        RIGHT.outputShape(input, kernelHeight, kernelWidth, filters, stride);
        return sizing.of(input, new KernelSize(kernelHeight, kernelWidth, input.channels(), filters), stride);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        RIGHT.apply(input, kernel, bias, stride);
        return applying.of(input, kernel, bias, stride);
    }
}
