package dev.touchstone.expect;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.StringJoiner;

/** Writes values for people: whole numbers without {@code .0}, arrays with their elements, everything bounded. */
public final class Rendering {
    private static final int LONGEST = 600;
    private static final double LARGEST_PLAIN = 1e15;

    private Rendering() {}

    /** The value in at most some hundred characters. */
    public static String text(Object value) {
        String text = unbounded(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private static String unbounded(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return number(((Number) value).doubleValue());
        }
        if (value instanceof Collection<?> collection) {
            StringJoiner joiner = new StringJoiner(", ", "[", "]");
            for (Object element : collection) {
                joiner.add(unbounded(element));
            }
            return joiner.toString();
        }
        if (value.getClass().isArray()) {
            StringJoiner joiner = new StringJoiner(", ", "[", "]");
            for (int i = 0; i < Array.getLength(value) && joiner.length() <= LONGEST; i++) {
                joiner.add(unbounded(Array.get(value, i)));
            }
            return joiner.toString();
        }
        return value.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
