package cs577.hw4;

/**
 * Checks the sizes of a {@link Shape}, {@link Tensor} or {@link Kernel}, and the indices of an element. Plain loops
 * instead of streams: every tensor passes through here, in programs that live for less than a second.
 */
final class Sizes {
    private Sizes() {}

    /**
     * The number of elements of an array with these sizes.
     *
     * @throws IllegalArgumentException if a size is below 1, or the product does not fit an int
     */
    static int elements(String type, int... sizes) {
        requirePositive(type, sizes);
        int elements = 1;
        for (int size : sizes) {
            if (size > Integer.MAX_VALUE / elements) {
                throw new IllegalArgumentException(
                        type + " " + by(sizes) + ": more elements than a Java array can hold");
            }
            elements *= size;
        }
        return elements;
    }

    static void requirePositive(String type, int... sizes) {
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException(type + " " + by(sizes) + ": every size must be at least 1");
            }
        }
    }

    /** Refuses an array whose length is not the product of the sizes. */
    static void requireLength(String type, double[] array, int... sizes) {
        int elements = elements(type, sizes);
        if (array.length != elements) {
            throw new IllegalArgumentException(
                    type + " " + by(sizes) + " has " + elements + " elements, but the array has " + array.length);
        }
    }

    /** Refuses an index outside 0 .. size - 1; the message is made only when it is needed. */
    static int checkIndex(String name, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(name + " " + index + " is outside 0.." + (size - 1));
        }
        return index;
    }

    /** Sizes as {@code 3x3x1}. */
    static String by(int... sizes) {
        StringBuilder text = new StringBuilder();
        for (int size : sizes) {
            text.append(text.isEmpty() ? "" : "x").append(size);
        }
        return text.toString();
    }
}
