package cs577.hw4.oracle;

import java.util.OptionalDouble;

/**
 * One part of a question on many random cases. The cases are the same in every run and for every answer, and the
 * {@link SizeClass}es take turns.
 *
 * @param <T> the question's interface
 * @param api the question's interface
 * @param subject what is compared, in a word or two
 */
record Comparison<T>(Class<T> api, String subject, Authority authority, Trial<T> trial) {
    /** The number of cases of every comparison. */
    static final int CASES = 200;

    private static final int ATTEMPTS = 1000;

    /** The largest deviation on all cases. */
    double largestDeviation(T answer) {
        double largest = 0;
        for (int number = 0; number < CASES; number++) {
            largest = Math.max(largest, deviation(answer, number));
        }
        return largest;
    }

    /** Whether the answer is wrong, according to the authority, on at least one case. */
    boolean refutes(T answer) {
        for (int number = 0; number < CASES; number++) {
            if (isRefutedBy(number, answer)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefutedBy(int number, T answer) {
        try {
            return deviation(answer, number) > authority.tolerance();
        } catch (RuntimeException e) {
            return true; // every case has a right answer
        }
    }

    private double deviation(T answer, int number) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            OptionalDouble deviation = trial.deviation(answer, new Draw(number, attempt));
            if (deviation.isPresent()) {
                return deviation.getAsDouble();
            }
        }
        throw new IllegalStateException(
                api.getSimpleName() + ", " + subject + ": " + ATTEMPTS + " draws gave no usable case " + number);
    }

    @Override
    public String toString() {
        return api.getSimpleName() + ", " + subject + ", " + authority;
    }
}
