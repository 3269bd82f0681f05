package dev.touchstone.expect;

/**
 * How far a right answer may be from the reference's: a bound on the absolute difference, derived from what rounding
 * can do, not guessed. NaN and infinities are close to nothing, not even to themselves; 0.0 and -0.0 are equal.
 *
 * @param bound the largest difference accepted, at least 0 and finite
 */
public record Tolerance(double bound) {
    /** Unit of rounding of {@code float}, doubled: answers computed in single precision are right answers. */
    private static final double FLOAT_EPSILON = 0x1p-23;

    private static final Tolerance EXACT = new Tolerance(0);

    /** Refuses a bound that is negative, infinite or NaN. */
    public Tolerance {
        if (!(bound >= 0) || Double.isInfinite(bound)) {
            throw new IllegalArgumentException("a tolerance is a finite number of at least 0, not " + bound);
        }
    }

    /** Values that are moved or counted, not computed: compared with {@code ==}. */
    public static Tolerance exact() {
        return EXACT;
    }

    /**
     * The bound for a sum of products: {@code (terms + 2) * 2^-23 * magnitude}.
     *
     * @param terms the number of terms added on the longest path to one output; a bias counts as one
     * @param magnitude the largest output of the same computation on absolute values (every subtraction an addition)
     */
    public static Tolerance rounding(long terms, double magnitude) {
        return new Tolerance((terms + 2) * FLOAT_EPSILON * magnitude);
    }

    /**
     * A fraction of the larger of {@code floor} and the largest magnitude in the right answer.
     *
     * @param right the reference's answer; every number in it counts
     */
    public static Tolerance relative(double fraction, double floor, Object right) {
        return new Tolerance(fraction * Math.max(floor, Structure.largestMagnitude(right)));
    }

    /** True if the two numbers are finite and no further apart than the bound. */
    public boolean close(double expected, double actual) {
        return Double.isFinite(expected) && Double.isFinite(actual) && Math.abs(expected - actual) <= bound;
    }
}
