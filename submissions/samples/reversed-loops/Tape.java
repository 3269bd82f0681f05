package backwards;

import java.util.Arrays;

/**
 * Differentiation in reverse: each number is noted with the numbers that it was made of and its derivative with respect
 * to each of them. Read from the end to the beginning, the notes give all derivatives of one number. Numbers are known
 * by their place on the tape; the notes of all places stand one behind the other, up to {@code end} of each.
 */
final class Tape {
    private double[] value = new double[256];
    private int[] end = new int[256];
    private int places;
    private int[] from = new int[1024];
    private double[] slope = new double[1024];
    private int notes;

    int leaf(double number) {
        if (places == value.length) {
            value = Arrays.copyOf(value, 2 * places);
            end = Arrays.copyOf(end, 2 * places);
        }
        value[places] = number;
        end[places] = notes;
        return places++;
    }

    int[] leaves(double[] numbers) {
        int[] leaves = new int[numbers.length];
        for (int n = leaves.length - 1; n >= 0; n--) {
            leaves[n] = leaf(numbers[n]);
        }
        return leaves;
    }

    int add(int a, int b) {
        note(a, 1);
        note(b, 1);
        return leaf(value[a] + value[b]);
    }

    int scale(int a, double factor) {
        note(a, factor);
        return leaf(value[a] * factor);
    }

    /** The sum of the products of corresponding numbers, the last first, and one more number. */
    int products(int[] a, int[] b, int more) {
        double sum = 0;
        for (int n = a.length - 1; n >= 0; n--) {
            note(a[n], value[b[n]]);
            note(b[n], value[a[n]]);
            sum += value[a[n]] * value[b[n]];
        }
        note(more, 1);
        return leaf(sum + value[more]);
    }

    /** The derivative at 0 is 0. */
    int relu(int a) {
        return value[a] > 0 ? a : leaf(0);
    }

    /** The larger of two; the first if they are equal. */
    int larger(int a, int b) {
        return value[a] >= value[b] ? a : b;
    }

    /** ln(1 + e^a), whose derivative is the sigmoid. */
    int softplus(int a) {
        double small = Math.exp(-Math.abs(value[a]));
        note(a, (value[a] < 0 ? small : 1) / (1 + small));
        return leaf(Math.max(value[a], 0) + Math.log1p(small));
    }

    /** The derivatives of one number with respect to every number on the tape. */
    double[] derivatives(int of) {
        double[] slopes = new double[places];
        slopes[of] = 1;
        for (int n = of; n > 0; n--) {
            if (slopes[n] != 0) {
                for (int k = end[n] - 1; k >= end[n - 1]; k--) {
                    slopes[from[k]] += slopes[n] * slope[k];
                }
            }
        }
        return slopes;
    }

    /** For the number that is put on the tape next. */
    private void note(int a, double derivative) {
        if (notes == from.length) {
            from = Arrays.copyOf(from, 2 * notes);
            slope = Arrays.copyOf(slope, 2 * notes);
        }
        from[notes] = a;
        slope[notes++] = derivative;
    }
}
