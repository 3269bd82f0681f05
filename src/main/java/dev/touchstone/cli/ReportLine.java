package dev.touchstone.cli;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.FactPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One report as one line.
 *
 * @param width of the column of names, in characters
 */
record ReportLine(int width) {
    private static final int WIDEST = 32;

    /** Lines whose names stand in one column, for the submissions with these ids. */
    static ReportLine aligned(List<String> ids) {
        return new ReportLine(ids.stream()
                .mapToInt(id -> PlainText.line(id).length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0));
    }

    /** Such as {@code handwritten  17.5/33  Q7 SAME_SIZE_ASSUMED, Q11 SUM_CHANNELS}. */
    String of(Report report) {
        String name = PlainText.line(report.submission().id());
        String padded = name + " ".repeat(Math.max(0, width - name.length()));
        return padded + "  " + (report.status().equals("graded") ? score(report) : "ungraded: " + why(report));
    }

    /** Why a submission could not be graded. */
    static String why(Report report) {
        return told(report.questions().stream().flatMap(question -> question.checks().stream()))
                .orElse("a check could not be run");
    }

    /** As {@link #why}, without a word about hidden checks. */
    static String visiblyWhy(Report report) {
        return told(report.questions().stream()
                        .flatMap(question -> question.checks().stream())
                        .filter(check -> check.visibility().equals("visible")))
                .orElse("a hidden check could not be run");
    }

    private static Optional<String> told(Stream<CheckPart> checks) {
        return checks.filter(check -> check.verdict().equals("grader-error"))
                .findFirst()
                .map(check -> check.facts().stream()
                        .filter(fact -> !fact.key().equals("at"))
                        .map(FactPart::value)
                        .collect(Collectors.joining(": ")))
                .map(PlainText::line);
    }

    private static String score(Report report) {
        String points = Points.of(report.score().earned(), report.score().possible());
        String misconceptions = report.questions().stream()
                .flatMap(question -> question.misconceptions().stream().map(wrong -> question.id() + " " + wrong.id()))
                .map(PlainText::line)
                .collect(Collectors.joining(", "));
        String unread = report.submission().whyNothingWasRead();
        if (unread != null) {
            return points + "  nothing could be read: " + PlainText.line(unread);
        }
        return misconceptions.isEmpty() ? points : points + "  " + misconceptions;
    }
}
