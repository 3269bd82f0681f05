package cs577.hw4.misconceptions;

import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.Arrays;

/** Right and wrong steps of gradient ascent, for question 20: each gives the next image. */
final class Steps {
    private static final double EPSILON = 1e-5;

    private Steps() {}

    /** As the question asks. */
    static Tensor normalised(Tensor x, Tensor g, double stepSize) {
        return along(x, g, stepSize / (Math.sqrt(sumOfSquares(g) / g.values().length) + EPSILON));
    }

    static Tensor unnormalised(Tensor x, Tensor g, double stepSize) {
        return along(x, g, stepSize);
    }

    static Tensor byLength(Tensor x, Tensor g, double stepSize) {
        return along(x, g, stepSize / (Math.sqrt(sumOfSquares(g)) + EPSILON));
    }

    static Tensor bySign(Tensor x, Tensor g, double stepSize) {
        return along(x, Tensors.map(g, Math::signum), stepSize);
    }

    private static Tensor along(Tensor x, Tensor direction, double length) {
        return Tensors.plus(x, Tensors.map(direction, d -> length * d));
    }

    private static double sumOfSquares(Tensor g) {
        return Arrays.stream(g.values()).map(d -> d * d).sum();
    }
}
