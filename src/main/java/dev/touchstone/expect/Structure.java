package dev.touchstone.expect;

import dev.touchstone.expect.CheckFailure.Pair;
import dev.touchstone.expect.Difference.Cell;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks values of the types that contracts use (numbers, strings, enums, arrays, records, lists, sets) and compares
 * them piece by piece. A record that holds an array is a shaped value: its whole numbers are its shape, and a
 * difference there is a wrong shape.
 */
final class Structure {
    private Structure() {}

    /** The first difference within the tolerance, or empty if there is none. */
    static Optional<Difference> difference(Object expected, Object actual, Tolerance tolerance) {
        return new Walk(tolerance).compare("", expected, actual, Reason.WRONG_VALUE);
    }

    /** The largest magnitude of any number in the value; 0 if there is none. */
    static double largestMagnitude(Object value) {
        if (value instanceof Number number) {
            return Math.abs(number.doubleValue());
        }
        double largest = 0;
        for (Object part : parts(value)) {
            largest = Math.max(largest, largestMagnitude(part));
        }
        return largest;
    }

    private static List<Object> parts(Object value) {
        if (value instanceof Record record) {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                parts.add(component(record, component));
            }
            return parts;
        }
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value.getClass().isArray()) {
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                parts.add(Array.get(value, i));
            }
            return parts;
        }
        return List.of();
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot read " + component + " of " + record.getClass().getName(), e);
        }
    }

    private static boolean shaped(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType().isArray()) {
                return true;
            }
        }
        return false;
    }

    private record Walk(Tolerance tolerance) {
        Optional<Difference> compare(String place, Object expected, Object actual, Reason reason) {
            if (whole(expected) && whole(actual)) {
                return wholeNumber(place, (Number) expected, (Number) actual, reason);
            }
            if ((whole(expected) || fractional(expected)) && (whole(actual) || fractional(actual))) {
                return number(place, ((Number) expected).doubleValue(), ((Number) actual).doubleValue());
            }
            if (expected instanceof Record record && record.getClass() == actual.getClass()) {
                return record(place, record, (Record) actual);
            }
            if (expected instanceof int[] some && actual instanceof int[] others) {
                // Contents, such as pixels, not sizes: here the tolerance counts.
                return sequence(place, numbers(some), numbers(others));
            }
            boolean lists = expected instanceof List<?> && actual instanceof List<?>;
            if (lists || (expected.getClass().isArray() && expected.getClass() == actual.getClass())) {
                return sequence(place, parts(expected), parts(actual));
            }
            boolean comparable = expected instanceof Set<?> || expected.getClass() == actual.getClass();
            return comparable && expected.equals(actual)
                    ? Optional.empty()
                    : Optional.of(different(reason, place, expected, actual));
        }

        private static List<Object> numbers(int[] contents) {
            return Arrays.stream(contents)
                    .asDoubleStream()
                    .<Object>mapToObj(number -> number)
                    .toList();
        }

        private Optional<Difference> number(String place, double expected, double actual) {
            if (tolerance.close(expected, actual)) {
                return Optional.empty();
            }
            Reason reason =
                    Double.isFinite(expected) && !Double.isFinite(actual) ? Reason.NOT_FINITE : Reason.WRONG_VALUE;
            return Optional.of(different(reason, place, expected, actual));
        }

        /** Of which class a whole number is says nothing: an author who writes 6 where a long is due means 6L. */
        private static Optional<Difference> wholeNumber(String place, Number expected, Number actual, Reason reason) {
            return expected.longValue() == actual.longValue()
                    ? Optional.empty()
                    : Optional.of(different(reason, place, expected, actual));
        }

        private static boolean whole(Object value) {
            return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
        }

        private static boolean fractional(Object value) {
            return value instanceof Double || value instanceof Float;
        }

        private Optional<Difference> record(String place, Record expected, Record actual) {
            Reason reason = shaped(expected) ? Reason.WRONG_SHAPE : Reason.WRONG_VALUE;
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                String inner = place.isEmpty() ? component.getName() : place + "." + component.getName();
                Optional<Difference> found =
                        compare(inner, component(expected, component), component(actual, component), reason);
                if (found.isPresent()) {
                    return found.map(difference -> inCell(difference, inner, expected, component));
                }
            }
            return Optional.empty();
        }

        private static Difference inCell(Difference found, String inner, Record owner, RecordComponent component) {
            String prefix = inner + "[";
            if (found.cell().isPresent()
                    || !component.getType().isArray()
                    || !found.place().startsWith(prefix)) {
                return found;
            }
            int end = found.place().indexOf(']', prefix.length());
            int index = Integer.parseInt(found.place().substring(prefix.length(), end));
            Cell cell = new Cell(owner, component.getName(), index);
            return new Difference(found.reason(), found.place(), Optional.of(cell), found.values());
        }

        private static Difference different(Reason reason, String place, Object expected, Object actual) {
            return new Difference(reason, place, Optional.empty(), new Pair(expected, actual));
        }

        private Optional<Difference> sequence(String place, List<Object> expected, List<Object> actual) {
            if (expected.size() != actual.size()) {
                String what = place.isEmpty() ? "length" : "length of " + place;
                return Optional.of(different(Reason.WRONG_SHAPE, what, expected.size(), actual.size()));
            }
            for (int i = 0; i < expected.size(); i++) {
                Optional<Difference> found =
                        compare(place + "[" + i + "]", expected.get(i), actual.get(i), Reason.WRONG_VALUE);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }
}
