package dev.touchstone.score;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.AssignmentException;
import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.Rubric.QuestionRule;
import dev.touchstone.assignment.Rubric.Visibility;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An assignment and a rubric that fit each other: every question and check of the one stands in the other. A mismatch
 * is an error at start that names both sides, so that no check is silently worth nothing.
 */
public record RubricMatch(Assignment assignment, Rubric rubric) {
    /** Refuses what does not match. */
    public RubricMatch {
        if (!assignment.id().equals(rubric.assignment())) {
            throw new AssignmentException("the rubric is for the assignment \"" + rubric.assignment()
                    + "\", but the assignment is \"" + assignment.id() + "\"");
        }
        Set<String> declared = new TreeSet<>();
        for (Question<?> question : assignment.questions()) {
            CheckDeclaration.of(question).forEach(check -> declared.add(check.id()));
        }
        Set<String> ruled = new TreeSet<>();
        for (QuestionRule question : rubric.questions()) {
            question.checks().forEach(check -> ruled.add(question.id() + "." + check.id()));
        }
        String onlyDeclared = difference(declared, ruled);
        String onlyRuled = difference(ruled, declared);
        if (!onlyDeclared.isEmpty() || !onlyRuled.isEmpty()) {
            throw new AssignmentException("the rubric and the assignment " + assignment.id() + " do not match:"
                    + (onlyDeclared.isEmpty() ? "" : " the rubric lacks " + onlyDeclared + ";")
                    + (onlyRuled.isEmpty() ? "" : " the assignment has no " + onlyRuled + ";")
                    + " add what is missing or remove what is too much");
        }
    }

    private static String difference(Set<String> from, Set<String> without) {
        return from.stream().filter(id -> !without.contains(id)).collect(Collectors.joining(", "));
    }

    /** The rubric's rule of a question. */
    public QuestionRule rule(Question<?> question) {
        return rubric.question(question.id()).orElseThrow();
    }

    /** When students may see the result of a check. */
    public Visibility visibility(CheckDeclaration check) {
        return rubric.question(check.question()).orElseThrow().checks().stream()
                .filter(rule -> rule.id().equals(check.check().id()))
                .findFirst()
                .orElseThrow()
                .visibility();
    }

    /** The questions in the order of the assignment. */
    public List<Question<?>> questions() {
        return assignment.questions();
    }
}
