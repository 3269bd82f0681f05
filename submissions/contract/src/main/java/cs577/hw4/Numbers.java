package cs577.hw4;

/**
 * Equality of numbers as all types of this package see it: 0.0 equals -0.0, and NaN equals NaN. The zeros are equal
 * because sums of products that cancel differ in the sign of their zero, and nobody expects a test to fail on that.
 */
final class Numbers {
    private Numbers() {}

    static boolean equal(double a, double b) {
        return a == b || (Double.isNaN(a) && Double.isNaN(b));
    }

    static boolean equal(double[] a, double[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!equal(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    static int hash(double number) {
        // Adding 0.0 turns -0.0 into 0.0 and leaves every other number alone.
        return Double.hashCode(number + 0.0);
    }

    static int hash(double[] numbers) {
        int hash = 1;
        for (double number : numbers) {
            hash = 31 * hash + hash(number);
        }
        return hash;
    }
}
