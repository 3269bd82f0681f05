package dev.touchstone.score;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Rubric.CheckRule;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * The points of one submission.
 *
 * @param questions in the order of the rubric
 */
public record Score(List<QuestionScore> questions) {
    /** Takes a copy. */
    public Score {
        questions = List.copyOf(questions);
    }

    /** The points of one question. */
    public record QuestionScore(QuestionResult result, List<CheckScore> checks) {
        /** Takes a copy. */
        public QuestionScore {
            checks = List.copyOf(checks);
        }

        /** The points that were earned. */
        public BigDecimal earned() {
            return sum(checks.stream().map(CheckScore::earned).toList());
        }

        /** The points that could be earned. */
        public BigDecimal possible() {
            return sum(checks.stream().map(check -> check.rule().points()).toList());
        }
    }

    /** The points of one check: all of them or none. */
    public record CheckScore(CheckRule rule, CheckResult result) {
        /** The points that were earned. */
        public BigDecimal earned() {
            return result.verdict() instanceof Verdict.Passed ? rule.points() : BigDecimal.ZERO;
        }
    }

    /** Gives points to results. The rubric and the assignment must match; {@link RubricMatch} has made sure of it. */
    public static Score of(RubricMatch match, List<QuestionResult> results) {
        return new Score(results.stream()
                .map(result -> new QuestionScore(
                        result,
                        match.rule(result.question()).checks().stream()
                                .map(rule -> new CheckScore(rule, find(result, rule)))
                                .toList()))
                .toList());
    }

    private static CheckResult find(QuestionResult question, CheckRule rule) {
        return question.checks().stream()
                .filter(result -> idOf(result.check()).equals(rule.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result for " + rule.id()));
    }

    private static String idOf(CheckDeclaration check) {
        return check.check().id();
    }

    /** The points that were earned. */
    public BigDecimal earned() {
        return sum(questions.stream().map(QuestionScore::earned).toList());
    }

    /** The points that could be earned. */
    public BigDecimal possible() {
        return sum(questions.stream().map(QuestionScore::possible).toList());
    }

    /** True if no check ran into an error of the grader: only then the points mean anything. */
    public boolean graded() {
        return questions.stream()
                .flatMap(question -> question.checks().stream())
                .noneMatch(check -> check.result().verdict() instanceof Verdict.GraderError);
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
