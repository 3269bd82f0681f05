package backwards;

/** Careful sums. */
final class Sums {
    private Sums() {}

    /** Both halves on their own, so that the error grows with the logarithm of the length only. */
    static double pairwise(double[] terms, int from, int to) {
        if (to - from == 1) {
            return terms[from];
        }
        int middle = (from + to) >>> 1;
        return pairwise(terms, middle, to) + pairwise(terms, from, middle);
    }

    static double mean(double[] terms) {
        return pairwise(terms, 0, terms.length) / terms.length;
    }

    /** Kahan's sum, from the last term to the first. */
    static double kahan(double[] terms) {
        double sum = 0;
        double lost = 0;
        for (int n = terms.length - 1; n >= 0; n--) {
            double term = terms[n] - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        return sum;
    }

    /** Mean and standard deviation in one pass (Welford); the deviation of equal numbers is exactly 0. */
    static Moments moments(double[] terms) {
        double mean = 0;
        double squares = 0;
        for (int n = terms.length - 1; n >= 0; n--) {
            double before = terms[n] - mean;
            mean += before / (terms.length - n);
            squares += before * (terms[n] - mean);
        }
        return new Moments(mean, Math.sqrt(squares / terms.length));
    }

    record Moments(double mean, double deviation) {}

    /** One channel of a map, given by all its values. */
    static double[] channel(double[] values, int channels, int channel) {
        double[] one = new double[values.length / channels];
        for (int n = one.length - 1; n >= 0; n--) {
            one[n] = values[n * channels + channel];
        }
        return one;
    }
}
