package dev.touchstone.expect;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes values for people: whole numbers without {@code .0}, arrays with their elements, everything bounded. The
 * elements of a set are sorted, because Java's own order of some sets differs from run to run.
 */
public final class Rendering {
    private static final int LONGEST = 600;
    private static final double LARGEST_PLAIN = 1e15;

    private Rendering() {}

    /** The value in at most some hundred characters; never cut within a character. */
    public static String text(@Nullable Object value) {
        String text = unbounded(value);
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }

    private static String unbounded(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Double || value instanceof Float) {
            return number(((Number) value).doubleValue());
        }
        if (value instanceof Set<?> set) {
            return listed(set.stream().map(Rendering::unbounded).sorted().iterator());
        }
        if (value instanceof Collection<?> collection) {
            return listed(collection.stream().map(Rendering::unbounded).iterator());
        }
        if (value.getClass().isArray()) {
            return listed(IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> unbounded(Array.get(value, i)))
                    .iterator());
        }
        return value.toString();
    }

    private static String listed(Iterator<String> elements) {
        StringJoiner joiner = new StringJoiner(", ", "[", "]");
        while (elements.hasNext() && joiner.length() <= LONGEST) {
            joiner.add(elements.next());
        }
        return joiner.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
