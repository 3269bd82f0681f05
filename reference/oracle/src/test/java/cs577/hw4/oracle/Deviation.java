package cs577.hw4.oracle;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * How far an answer is from what the authority says: the largest difference of two corresponding values, relative to
 * the authority's largest magnitude, or to 0.1 if that is larger. It is infinite if the sizes differ, and where a value
 * is not finite.
 */
final class Deviation {
    private static final double SMALLEST_SCALE = 0.1;

    private Deviation() {}

    static double between(double[] right, double[] answer) {
        if (right.length != answer.length) {
            return Double.POSITIVE_INFINITY;
        }
        double scale = Math.max(
                SMALLEST_SCALE, Arrays.stream(right).map(Math::abs).max().orElse(0));
        double largest = 0;
        for (int i = 0; i < right.length; i++) {
            largest = Math.max(largest, Math.abs(right[i] - answer[i]) / scale);
        }
        return Double.isFinite(largest) ? largest : Double.POSITIVE_INFINITY;
    }

    static double between(Tensor right, Tensor answer) {
        return right.shape().equals(answer.shape())
                ? between(right.values(), answer.values())
                : Double.POSITIVE_INFINITY;
    }

    static double between(Kernel right, Kernel answer) {
        boolean sameSize = right.height() == answer.height()
                && right.width() == answer.width()
                && right.inputs() == answer.inputs();
        return sameSize ? between(right.weights(), answer.weights()) : Double.POSITIVE_INFINITY;
    }

    /** The largest of all pairs. */
    static double between(List<Tensor> right, List<Tensor> answer) {
        double largest = right.size() == answer.size() ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.min(right.size(), answer.size()); i++) {
            largest = Math.max(largest, between(right.get(i), answer.get(i)));
        }
        return largest;
    }

    /** For what cannot be a little wrong: 0 or infinite. */
    static double betweenExact(Object right, Object answer) {
        return right.equals(answer) ? 0 : Double.POSITIVE_INFINITY;
    }
}
