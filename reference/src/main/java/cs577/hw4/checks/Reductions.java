package cs577.hw4.checks;

import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Pooling.Case;
import cs577.hw4.checks.Pooling.Routed;
import cs577.hw4.reference.ReferenceSpatialReduction;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;

/** How far rounding alone can move the answers to question 12. */
final class Reductions {
    private static final SpatialReduction REFERENCE = new ReferenceSpatialReduction();

    private Reductions() {}

    static Tolerance ofAverage(Tensor input, int size, int stride) {
        Tensor magnitudes = REFERENCE.average(Tensors.absolute(input), size, stride);
        return Tolerance.rounding((long) size * size, Tensors.largestMagnitude(magnitudes));
    }

    static Tolerance ofGlobalAverage(Tensor input) {
        double[] magnitudes = REFERENCE.globalAverage(Tensors.absolute(input));
        return Tolerance.rounding(
                (long) input.height() * input.width(),
                Arrays.stream(magnitudes).max().orElse(0));
    }

    /** A place lies in at most size x size windows. */
    static Tolerance ofGradient(Routed given) {
        Case window = given.given();
        Tensor magnitudes = REFERENCE.maxGradient(
                window.input(), Tensors.absolute(given.upstream()), window.size(), window.stride());
        return Tolerance.rounding((long) window.size() * window.size(), Tensors.largestMagnitude(magnitudes));
    }
}
