package cs577.hw4.hostile;

import cs577.hw4.hostile.Sheet.Expected;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.QuestionPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a report against what an attack's sheet expects. */
final class Comparison {
    private final Expected expected;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Expected expected) {
        this.expected = expected;
    }

    /** What is different: one sentence each; none if the verdict is the expected one. */
    static List<String> differences(Expected expected, Report report) {
        Comparison comparison = new Comparison(expected);
        comparison.same("submission's status", "graded", report.status());
        comparison.same(
                "submission's points",
                expected.earned().stripTrailingZeros(),
                report.score().earned().stripTrailingZeros());
        report.questions().stream()
                .filter(question -> question.id().equals(expected.question()))
                .findFirst()
                .ifPresentOrElse(
                        comparison::question,
                        () -> comparison.differences.add("question " + expected.question() + " is not graded"));
        String words = String.valueOf(report);
        expected.says().stream()
                .filter(text -> !words.contains(text))
                .forEach(text -> comparison.differences.add("the report does not say \"" + text + "\""));
        return comparison.differences;
    }

    private void question(QuestionPart question) {
        same("question's status", expected.status(), question.status());
        if (!expected.reasons().isEmpty()) {
            Set<String> reasons =
                    question.checks().stream().map(Comparison::verdict).collect(Collectors.toSet());
            same("reasons", expected.reasons(), reasons);
        }
        for (Map.Entry<String, String> check : expected.checks().entrySet()) {
            String id = question.id() + "." + check.getKey();
            String verdict = question.checks().stream()
                    .filter(part -> part.id().equals(id))
                    .map(Comparison::verdict)
                    .findFirst()
                    .orElse("no such check");
            same(check.getKey(), check.getValue(), verdict);
        }
    }

    /** The reason, which says more than the verdict, unless there is none. */
    private static String verdict(CheckPart check) {
        return Objects.requireNonNullElse(check.reason(), check.verdict());
    }

    private void same(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(what + ": " + found + " instead of " + wanted);
        }
    }
}
