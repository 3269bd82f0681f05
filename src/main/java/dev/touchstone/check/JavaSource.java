package dev.touchstone.check;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes values of a contract's types as Java expressions that make them. */
final class JavaSource {
    private static final double LARGEST_PLAIN = 1e15;

    private JavaSource() {}

    /** An expression that makes an equal value. */
    static String of(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Float number) {
            return number(number.doubleValue()) + "f";
        }
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Collection<?> collection) {
            return (value instanceof Set ? "Set.of(" : "List.of(") + joined(List.copyOf(collection)) + ")";
        }
        if (value instanceof Record record) {
            return "new " + record.getClass().getSimpleName() + "(" + joined(components(record)) + ")";
        }
        return value.getClass().isArray() ? array(value) : value.toString();
    }

    private static String array(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        return "new " + array.getClass().getSimpleName() + " {" + joined(elements) + "}";
    }

    private static String joined(List<Object> values) {
        return values.stream().map(JavaSource::of).collect(Collectors.joining(", "));
    }

    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component + " of a record of the contract", e);
            }
        }
        return values;
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "Double.NaN" : "Double." + (value > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
        return whole && !isNegativeZero(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }
}
