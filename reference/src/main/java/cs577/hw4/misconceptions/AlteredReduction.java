package cs577.hw4.misconceptions;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.reference.ReferenceSpatialReduction;

/** The reference of question 12 with one method replaced; where the reference refuses, so does this. */
final class AlteredReduction {
    static final SpatialReduction RIGHT = new ReferenceSpatialReduction();

    private AlteredReduction() {}

    interface Depth {
        int of(int channels, int size, int stride);
    }

    interface Counting {
        long of(Shape input, int size);
    }

    interface Averaging {
        Tensor of(Tensor input, int size, int stride);
    }

    interface Overall {
        double[] of(Tensor input);
    }

    interface Routing {
        Tensor of(Tensor input, Tensor upstream, int size, int stride);
    }

    static SpatialReduction depth(Depth wrong) {
        return new ReferenceSpatialReduction() {
            @Override
            public Shape outputShape(Shape input, int size, int stride) {
                Shape right = RIGHT.outputShape(input, size, stride);
                return new Shape(right.height(), right.width(), Math.max(1, wrong.of(input.channels(), size, stride)));
            }

            @Override
            public Tensor average(Tensor input, int size, int stride) {
                return RIGHT.average(input, size, stride); // the reference asks outputShape, which is wrong here
            }

            @Override
            public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
                return RIGHT.maxGradient(input, upstream, size, stride);
            }
        };
    }

    static SpatialReduction counting(Counting wrong) {
        return new ReferenceSpatialReduction() {
            @Override
            public long parameters(Shape input, int size) {
                return wrong.of(input, size);
            }
        };
    }

    static SpatialReduction averaging(Averaging wrong) {
        return new ReferenceSpatialReduction() {
            @Override
            public Tensor average(Tensor input, int size, int stride) {
                outputShape(input.shape(), size, stride);
                return wrong.of(input, size, stride);
            }
        };
    }

    static SpatialReduction overall(Overall wrong) {
        return new ReferenceSpatialReduction() {
            @Override
            public double[] globalAverage(Tensor input) {
                return wrong.of(input);
            }
        };
    }

    static SpatialReduction routing(Routing wrong) {
        return new ReferenceSpatialReduction() {
            @Override
            public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
                RIGHT.maxGradient(input, upstream, size, stride);
                return wrong.of(input, upstream, size, stride);
            }
        };
    }
}
