package cs577.hw4.misconceptions;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferencePointwiseConvolution;

/** The reference of question 9 with a method replaced; where the reference refuses, so does this. */
record AlteredPointwise(Applying applying, Counting counting) implements PointwiseConvolution {
    static final PointwiseConvolution RIGHT = new ReferencePointwiseConvolution();

    interface Applying {
        Tensor of(Tensor input, double[][] weights, double[] bias);
    }

    interface Counting {
        long of(int inputs, int[] depths);
    }

    static AlteredPointwise applying(Applying wrong) {
        return new AlteredPointwise(wrong, RIGHT::parameters);
    }

    static AlteredPointwise counting(Counting wrong) {
        return new AlteredPointwise(RIGHT::apply, wrong);
    }

    /** A tensor as large as the input, of so many channels. */
    static Tensor mapped(Tensor input, int channels, Tensors.Cell cell) {
        return Tensors.generate(new Shape(input.height(), input.width(), channels), cell);
    }

    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        RIGHT.apply(input, weights, bias);
        return applying.of(input, weights, bias);
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        return counting.of(inputs, depths);
    }
}
