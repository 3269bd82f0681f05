package dev.touchstone.check;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes values of a contract's types as Java expressions that make them, whatever the value: it must compile. */
final class JavaSource {
    private static final double LARGEST_PLAIN = 1e9;

    private JavaSource() {}

    /** An expression that makes an equal value. */
    static String of(Object value) {
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Character character) {
            return "'" + escaped(character) + "'";
        }
        if (value instanceof String text) {
            return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining("", "\"", "\""));
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Set<?> set) {
            // Sorted, because Java's own order of some sets differs from run to run.
            return set.stream().map(JavaSource::of).sorted().collect(Collectors.joining(", ", "Set.of(", ")"));
        }
        if (value instanceof Collection<?> collection) {
            return "List.of(" + joined(collection.stream()) + ")";
        }
        if (value instanceof Record record) {
            return "new " + record.getClass().getSimpleName() + "(" + joined(Components.of(record).stream()) + ")";
        }
        return value.getClass().isArray() ? array(value) : value.toString();
    }

    private static String joined(Stream<?> values) {
        return values.map(JavaSource::of).collect(Collectors.joining(", "));
    }

    /** Only in an array of numbers may a fraction be left out; elsewhere 3 would be an int. */
    private static String array(Object array) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = Array.get(array, i);
            boolean plain = array.getClass().getComponentType().isPrimitive()
                    && element instanceof Number number
                    && isShort(number.doubleValue());
            elements.add(plain ? Long.toString(((Number) element).longValue()) : of(element));
        }
        return "new " + array.getClass().getSimpleName() + " {" + String.join(", ", elements) + "}";
    }

    private static boolean isShort(double value) {
        boolean negativeZero = value == 0 && 1 / value < 0;
        return value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN && !negativeZero;
    }

    private static String number(Number number) {
        if (number instanceof Double) {
            return Double.isFinite(number.doubleValue()) ? number.toString() : strange("Double", number.doubleValue());
        }
        if (number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? number + "f" : strange("Float", number.doubleValue());
        }
        if (number instanceof Long) {
            return number + "L";
        }
        if (number instanceof Byte) {
            return "(byte) " + number;
        }
        return number instanceof Short ? "(short) " + number : number.toString();
    }

    private static String strange(String type, double value) {
        return type + "." + (Double.isNaN(value) ? "NaN" : value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            default -> c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
