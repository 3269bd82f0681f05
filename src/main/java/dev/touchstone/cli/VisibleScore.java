package dev.touchstone.cli;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.QuestionPart;
import java.util.List;

/** The part of a score that a student may know: that of the visible checks, so that a hidden one tells nothing. */
final class VisibleScore {
    private VisibleScore() {}

    static Points of(Report report) {
        return report.questions().stream().map(VisibleScore::of).reduce(Points.NONE, Points::plus);
    }

    static Points of(QuestionPart question) {
        return visible(question).stream()
                .map(check -> new Points(check.earned(), check.possible()))
                .reduce(Points.NONE, Points::plus);
    }

    static List<CheckPart> visible(QuestionPart question) {
        return question.checks().stream().filter(VisibleScore::isVisible).toList();
    }

    static long hidden(QuestionPart question) {
        return question.checks().stream().filter(check -> !isVisible(check)).count();
    }

    static long hidden(Report report) {
        return report.questions().stream().mapToLong(VisibleScore::hidden).sum();
    }

    /** Checks that are shown after a date are hidden until the platform that knows the date shows them. */
    private static boolean isVisible(CheckPart check) {
        return check.visibility().equals("visible");
    }
}
