package dev.touchstone.report;

import dev.touchstone.report.Report.QuestionPart;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The points of a whole run as a table for spreadsheets: {@code id,status,earned,possible} and one column for each
 * question, one line for each submission in the order of their ids. The form is that of RFC 4180: UTF-8, lines that end
 * in CR LF, quotes where they are needed. Where the grader failed the points mean nothing, and their cells are empty.
 */
public final class Gradebook {
    /** How a text begins that spreadsheets take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final List<Line> lines = new ArrayList<>();

    private record Line(String id, List<String> heads, List<String> cells) {}

    /** Adds the line of one submission, in any order. All reports of a run have the same questions. */
    public void add(Report report) {
        boolean graded = report.status().equals("graded");
        List<String> heads = new ArrayList<>(List.of("id", "status", "earned", "possible"));
        List<String> cells = new ArrayList<>(List.of(
                report.submission().id(),
                report.status(),
                points(graded, report.score().earned()),
                report.score().possible().toPlainString()));
        for (QuestionPart question : report.questions()) {
            heads.add(question.id());
            cells.add(points(graded, question.earned()));
        }
        lines.add(new Line(report.submission().id(), heads, cells));
    }

    private static String points(boolean graded, BigDecimal points) {
        return graded ? points.toPlainString() : "";
    }

    /** The whole table; nothing at all if no line was added. */
    public byte[] bytes() {
        Stream<List<String>> heads = lines.stream().limit(1).map(Line::heads);
        Stream<List<String>> body =
                lines.stream().sorted(Comparator.comparing(Line::id)).map(Line::cells);
        return Stream.concat(heads, body)
                .map(cells -> cells.stream().map(Gradebook::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One cell: never a formula, whatever the text, and never more than one cell. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String harmless = (formula ? "'" : "") + StudentText.spelled(text);
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
