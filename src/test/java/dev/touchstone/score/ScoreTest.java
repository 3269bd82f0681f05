package dev.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.Rubric.CheckRule;
import dev.touchstone.assignment.Rubric.Hints;
import dev.touchstone.assignment.Rubric.Limits;
import dev.touchstone.assignment.Rubric.QuestionRule;
import dev.touchstone.assignment.Rubric.Visibility;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.QuestionResult.Findings;
import dev.touchstone.check.QuestionResult.Status;
import dev.touchstone.check.Verdict;
import dev.touchstone.expect.Reason;
import dev.touchstone.remote.Printed;
import dev.touchstone.toy.Toy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Verdict PASSED = new Verdict.Passed();
    private static final Verdict FAILED = new Verdict.Failed(Reason.WRONG_VALUE, List.of());
    private static final Verdict NO_ANSWER = new Verdict.StudentError(Reason.TIMEOUT, List.of());
    private static final Verdict SKIPPED = new Verdict.Skipped("too many losses");
    private static final Verdict GRADER_ERROR = new Verdict.GraderError(List.of());
    private static final Question<?> TOTAL = Toy.assignment().questions().get(0);
    private static final Question<?> MEAN = Toy.assignment().questions().get(1);

    /** Points for agrees, pure and sheet of T1, then agrees, refuses-nothing and sheet of T2. */
    private static RubricMatch worth(String... points) {
        return new RubricMatch(
                Toy.assignment(),
                new Rubric(
                        "toy",
                        "Toy",
                        7,
                        Hints.FULL,
                        new Limits(BigDecimal.ONE, BigDecimal.TEN, 64, 1, 1),
                        List.of(
                                rule(
                                        "T1",
                                        List.of("agrees", "pure", "sheet"),
                                        List.of(points).subList(0, 3)),
                                rule(
                                        "T2",
                                        List.of("agrees", "refuses-nothing", "sheet"),
                                        List.of(points).subList(3, 6)))));
    }

    private static QuestionRule rule(String id, List<String> checks, List<String> points) {
        List<CheckRule> rules = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            rules.add(new CheckRule(checks.get(i), new BigDecimal(points.get(i)), Visibility.VISIBLE));
        }
        BigDecimal sum = rules.stream().map(CheckRule::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new QuestionRule(id, sum, rules);
    }

    /** One verdict for each check, in the order of the ids. */
    private static QuestionResult result(Question<?> question, Verdict... verdicts) {
        List<CheckDeclaration> checks = CheckDeclaration.of(question);
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            results.add(new CheckResult(checks.get(i), verdicts[i], Optional.empty(), Printed.NOTHING));
        }
        return new QuestionResult(question, Status.ANSWERED, Optional.of("alice.A"), new Findings(List.of(), results));
    }

    @Test
    void tenthsAddUpExactly() {
        Score score = Score.of(
                worth("0.1", "0.2", "0.7", "0.1", "0.1", "0.1"),
                List.of(result(TOTAL, PASSED, PASSED, FAILED), result(MEAN, PASSED, PASSED, PASSED)));
        assertThat(score.questions().get(0).earned()).isEqualTo(new BigDecimal("0.3"));
        assertThat(score.questions().get(0).possible()).isEqualTo(new BigDecimal("1.0"));
        assertThat(score.earned()).isEqualTo(new BigDecimal("0.6"));
        assertThat(score.possible()).isEqualTo(new BigDecimal("1.3"));
    }

    @Test
    void onlyAPassedCheckEarnsItsPoints() {
        Score score = Score.of(
                worth("1", "2", "4", "8", "16", "32"),
                List.of(result(TOTAL, FAILED, NO_ANSWER, PASSED), result(MEAN, SKIPPED, FAILED, PASSED)));
        assertThat(score.questions().get(0).checks())
                .extracting(check -> check.rule().id() + " " + check.earned())
                .containsExactly("agrees 0", "pure 0", "sheet 4");
        assertThat(score.earned()).isEqualByComparingTo("36");
        assertThat(score.possible()).isEqualByComparingTo("63");
    }

    @Test
    void theStudentsFaultsAreGraded() {
        Score score = Score.of(
                worth("1", "1", "1", "1", "1", "1"),
                List.of(result(TOTAL, NO_ANSWER, NO_ANSWER, NO_ANSWER), result(MEAN, SKIPPED, FAILED, FAILED)));
        assertThat(score.graded()).isTrue();
        assertThat(score.earned()).isEqualByComparingTo("0");
    }

    @Test
    void oneFaultOfTheGraderMakesTheSubmissionUngraded() {
        Score score = Score.of(
                worth("1", "1", "1", "1", "1", "1"),
                List.of(result(TOTAL, PASSED, PASSED, PASSED), result(MEAN, PASSED, GRADER_ERROR, PASSED)));
        assertThat(score.graded()).isFalse();
        assertThat(score.questions().get(1).checks().get(1).earned()).isEqualByComparingTo("0");
    }

    @Test
    void aCheckWithoutAResultIsAnErrorNotAZero() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Score.of(worth("1", "1", "1", "1", "1", "1"), List.of(result(TOTAL, PASSED, PASSED))))
                .withMessage("no result for sheet");
    }
}
