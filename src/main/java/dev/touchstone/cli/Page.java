package dev.touchstone.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Text that grows line by line; knows indentation, columns and line ends, and nothing of reports. */
final class Page {
    private static final int WIDTH = 96;
    private static final int WIDEST_KEY = 24;

    private final StringBuilder text = new StringBuilder();

    /** One line. */
    void line(int indent, String content) {
        text.append(" ".repeat(content.isEmpty() ? 0 : indent)).append(content).append('\n');
    }

    /** An empty line, unless the page is empty. */
    void gap() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** A sentence, broken between words where it is too long. */
    void paragraph(int indent, String sentence, UnaryOperator<String> paint) {
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
                line(indent, paint.apply(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            line(indent, paint.apply(line.toString()));
        }
    }

    /** Keys in one column, values in the next; the lines of a longer value stand below each other. */
    void table(int indent, List<Row> rows, UnaryOperator<String> paintKey) {
        int width = rows.stream()
                .mapToInt(row -> row.key().length())
                .filter(length -> length <= WIDEST_KEY)
                .max()
                .orElse(0);
        for (Row row : rows) {
            String gap = " ".repeat(Math.max(0, width - row.key().length()) + 2);
            List<String> values = row.values().isEmpty() ? List.of("") : row.values();
            line(indent, (paintKey.apply(row.key()) + gap + values.get(0)).stripTrailing());
            values.stream().skip(1).forEach(value -> line(indent + width + 2, value));
        }
    }

    /** A key and the lines of its value. */
    record Row(String key, List<String> values) {
        static Row of(String key, String... values) {
            return new Row(key, Arrays.asList(values));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
