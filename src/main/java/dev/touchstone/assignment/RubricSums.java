package dev.touchstone.assignment;

import dev.touchstone.assignment.Rubric.CheckRule;
import dev.touchstone.assignment.Rubric.QuestionRule;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema cannot say about a rubric: ids differ, and the checks' points add up to their question's. */
record RubricSums(RubricPlaces places) {

    void check(Rubric rubric) {
        Set<String> questions = new HashSet<>();
        for (int i = 0; i < rubric.questions().size(); i++) {
            QuestionRule question = rubric.questions().get(i);
            if (!questions.add(question.id())) {
                throw places.error(
                        List.of("questions", i), "the question " + question.id() + " stands twice in the rubric");
            }
            checkQuestion(i, question);
        }
    }

    private void checkQuestion(int index, QuestionRule question) {
        Set<String> checks = new HashSet<>();
        for (int i = 0; i < question.checks().size(); i++) {
            CheckRule check = question.checks().get(i);
            if (!checks.add(check.id())) {
                throw places.error(
                        List.of("questions", index, "checks", i),
                        "the check " + question.id() + "." + check.id() + " stands twice in the rubric");
            }
        }
        List<BigDecimal> points =
                question.checks().stream().map(CheckRule::points).toList();
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(question.points()) != 0) {
            throw places.error(
                    List.of("questions", index, "points"),
                    "the checks of " + question.id() + " add up to " + sum.toPlainString() + " points, but the question"
                            + " has " + question.points().toPlainString());
        }
    }
}
