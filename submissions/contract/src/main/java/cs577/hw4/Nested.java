package cs577.hw4;

import java.lang.reflect.Array;
import java.util.Objects;

/**
 * A nested array such as {@code double[][][]}, checked to be rectangular and laid out flat, the last index running
 * fastest.
 */
final class Nested {
    private final int[] sizes;
    private final double[] flat;
    private int filled;

    /**
     * Copies the array.
     *
     * @param name what the messages call it
     * @param array an array of {@code depth} dimensions with elements of type double
     * @throws IllegalArgumentException if a dimension is empty or the array is ragged
     * @throws NullPointerException if it or a part of it is null
     */
    Nested(String type, String name, Object array, int depth) {
        sizes = new int[depth];
        Object first = array;
        StringBuilder path = new StringBuilder(name);
        for (int level = 0; level < depth; level++) {
            sizes[level] = Array.getLength(Objects.requireNonNull(first, path.toString()));
            if (sizes[level] == 0) {
                throw new IllegalArgumentException(path + " is empty: every size must be at least 1");
            }
            if (level < depth - 1) {
                first = Array.get(first, 0);
                path.append("[0]");
            }
        }
        flat = new double[Sizes.elements(type, sizes)];
        copy(array, 0, name);
    }

    private void copy(Object array, int level, String path) {
        int length = Array.getLength(Objects.requireNonNull(array, path));
        if (length != sizes[level]) {
            throw new IllegalArgumentException(
                    path + " has length " + length + ", but the first of its kind has length " + sizes[level]);
        }
        if (level == sizes.length - 1) {
            System.arraycopy(array, 0, flat, filled, length);
            filled += length;
            return;
        }
        for (int i = 0; i < length; i++) {
            copy(Array.get(array, i), level + 1, path + "[" + i + "]");
        }
    }

    int size(int level) {
        return sizes[level];
    }

    double[] flat() {
        return flat;
    }

    /** The same elements with the first index running fastest and the others in their order. */
    double[] firstIndexFastest() {
        int planes = sizes[0];
        int plane = flat.length / planes;
        double[] interleaved = new double[flat.length];
        for (int p = 0; p < planes; p++) {
            for (int i = 0; i < plane; i++) {
                interleaved[i * planes + p] = flat[p * plane + i];
            }
        }
        return interleaved;
    }
}
