package cs577.hw4;

import java.util.function.IntToDoubleFunction;

/** A short text about numbers: it grows to {@value #LIMIT} characters, whatever the size of the arrays. */
final class Text {
    /** Characters before the dots. */
    static final int LIMIT = 200;

    private final StringBuilder text;

    Text(String start) {
        text = new StringBuilder(start);
    }

    /** An element of a matrix. */
    @FunctionalInterface
    interface Element {
        double at(int row, int column);
    }

    Text add(String more) {
        text.append(more);
        return this;
    }

    /** Adds {@code [[1, 2], [3, 4]]}, and stops when the text is full. */
    Text matrix(int rows, int columns, Element element) {
        add("[");
        for (int row = 0; row < rows && !isFull(); row++) {
            add(row == 0 ? "" : ", ");
            int fixed = row;
            numbers(columns, column -> element.at(fixed, column));
        }
        return add("]");
    }

    /** Adds {@code [1, 2]}, and stops when the text is full. */
    Text numbers(double... numbers) {
        return numbers(numbers.length, i -> numbers[i]);
    }

    private Text numbers(int count, IntToDoubleFunction element) {
        add("[");
        for (int i = 0; i < count && !isFull(); i++) {
            add(i == 0 ? "" : ", ").add(number(element.applyAsDouble(i)));
        }
        return add("]");
    }

    /** Once full, whatever is added is cut off. */
    boolean isFull() {
        return text.length() > LIMIT;
    }

    /** Whole numbers without a fraction, -0.0 as 0; others as Java writes them. */
    static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    @Override
    public String toString() {
        return isFull() ? text.substring(0, LIMIT) + "..." : text.toString();
    }
}
