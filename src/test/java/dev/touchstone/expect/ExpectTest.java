package dev.touchstone.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.expect.CheckFailure.Pair;
import dev.touchstone.expect.Difference.Cell;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpectTest {
    private static final Tolerance CLOSE = new Tolerance(0.25);

    @SuppressWarnings("ArrayRecordComponent") // as contracts have them
    private record Grid(int height, int width, double[] values) {
        @Override
        public String toString() {
            return height + "x" + width;
        }
    }

    private record Named(String name, Grid grid) {}

    private record Step(int stride, double rate) {}

    static CheckFailure failureOf(ThrowingCallable statement) {
        return catchThrowableOfType(CheckFailure.class, statement);
    }

    static List<String> lines(CheckFailure failure) {
        return failure.facts().stream().map(f -> f.key() + ": " + f.value()).toList();
    }

    @Test
    void aWrongNumberIsSaidWithBothValues() {
        CheckFailure failure = failureOf(() -> Expect.that(2.5).isCloseTo(2.0, CLOSE));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure)).containsExactly("expected: 2", "but was: 2.5");
        assertThat(failure).hasMessage("wrong-value: expected: 2; but was: 2.5");
        assertThat(failure.pair()).contains(new Pair(2.0, 2.5));
    }

    @Test
    void aWrongCellIsSaidWithItsPlace() {
        Grid right = new Grid(1, 2, new double[] {1, 2});
        CheckFailure failure = failureOf(() ->
                Expect.that(new Grid(1, 2, new double[] {1, 3.5})).isCloseTo(right, CLOSE));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure))
                .containsExactly(
                        "expected: 1x2",
                        "but was: 1x2",
                        "first difference at: values[1]",
                        "expected there: 2",
                        "was there: 3.5");
        assertThat(failure.difference().flatMap(Difference::cell)).contains(new Cell(right, "values", 1));
    }

    @Test
    void aDifferentSizeIsAWrongShape() {
        CheckFailure failure = failureOf(
                () -> Expect.that(new Grid(1, 3, new double[3])).isCloseTo(new Grid(1, 2, new double[2]), CLOSE));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_SHAPE);
        assertThat(lines(failure))
                .containsExactly(
                        "expected: 1x2",
                        "but was: 1x3",
                        "first difference at: width",
                        "expected there: 2",
                        "was there: 3");
    }

    @Test
    void anInnerGridIsSaidWithItsPath() {
        Grid inner = new Grid(1, 1, new double[] {1});
        CheckFailure failure = failureOf(() -> Expect.that(List.of(new Named("a", new Grid(1, 1, new double[] {9}))))
                .isEqualTo(List.of(new Named("a", inner))));
        assertThat(lines(failure)).contains("first difference at: [0].grid.values[0]");
        assertThat(failure.difference().flatMap(Difference::cell)).contains(new Cell(inner, "values", 0));
    }

    @Test
    void wholeNumbersOfARecordWithoutArraysAreValues() {
        CheckFailure failure = failureOf(() -> Expect.that(new Step(2, 1)).isEqualTo(new Step(1, 1)));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure)).contains("first difference at: stride", "expected there: 1", "was there: 2");
    }

    @Test
    void aNumberThatIsNotFiniteIsSaidToBeSo() {
        CheckFailure failure =
                failureOf(() -> Expect.that(new double[] {1, Double.NaN}).isCloseTo(new double[] {1, 2}, CLOSE));
        assertThat(failure.reason()).isEqualTo(Reason.NOT_FINITE);
        assertThat(lines(failure))
                .containsExactly(
                        "expected: [1, 2]",
                        "but was: [1, NaN]",
                        "first difference at: [1]",
                        "expected there: 2",
                        "was there: NaN");
    }

    @Test
    void aListOfAnotherLengthIsAWrongShape() {
        CheckFailure failure = failureOf(() -> Expect.that(List.of(1, 2)).isEqualTo(List.of(1)));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_SHAPE);
        assertThat(lines(failure))
                .containsExactly(
                        "expected: [1]",
                        "but was: [1, 2]",
                        "first difference at: length",
                        "expected there: 1",
                        "was there: 2");
    }

    @Test
    void anInnerListOfAnotherLengthIsSaidWithItsPlace() {
        CheckFailure failure =
                failureOf(() -> Expect.that(List.of(List.of(), List.of(1))).isEqualTo(List.of(List.of(), List.of())));
        assertThat(lines(failure)).contains("first difference at: length of [1]");
    }

    @Test
    void anotherConstantIsAWrongValue() {
        CheckFailure failure =
                failureOf(() -> Expect.that(List.of(DayOfWeek.FRIDAY)).isEqualTo(List.of(DayOfWeek.MONDAY)));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure))
                .containsExactly(
                        "expected: [MONDAY]",
                        "but was: [FRIDAY]",
                        "first difference at: [0]",
                        "expected there: MONDAY",
                        "was there: FRIDAY");
    }

    @Test
    void setsAreComparedAsAWholeAndWrittenSorted() {
        CheckFailure failure = failureOf(
                () -> Expect.that(new LinkedHashSet<>(List.of("b", "a"))).isEqualTo(Set.of("c", "a")));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure)).containsExactly("expected: [a, c]", "but was: [a, b]");
        assertThatCode(() -> Expect.that(new LinkedHashSet<>(List.of("b", "a"))).isEqualTo(Set.of("a", "b")))
                .doesNotThrowAnyException();
    }

    @Test
    void valuesOfDifferentClassesAreNeverEqual() {
        CheckFailure failure = failureOf(() -> Expect.that("2").isCloseTo(2.0, CLOSE));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure)).containsExactly("expected: 2", "but was: 2");
        assertThat(failureOf(() -> Expect.that(new float[] {1}).isEqualTo(new double[] {1})))
                .isNotNull();
        assertThat(failureOf(() -> Expect.that(new BigDecimal("1.5")).isEqualTo(new BigDecimal("1.25"))))
                .isNotNull();
    }

    @Test
    void numbersOfDifferentClassesAreComparedByValue() {
        assertThatCode(() -> {
                    Expect.that(6L).isEqualTo(6);
                    Expect.that(2.0).isEqualTo(2);
                    Expect.that(2).isCloseTo(2.25f, CLOSE);
                })
                .doesNotThrowAnyException();
        assertThat(lines(failureOf(() -> Expect.that(7L).isEqualTo(6)))).containsExactly("expected: 6", "but was: 7");
        long tooLargeForDoubles = (1L << 53) + 1;
        assertThat(failureOf(() -> Expect.that(tooLargeForDoubles).isEqualTo(tooLargeForDoubles - 1)))
                .isNotNull();
    }

    @Test
    void aBrokenLawComesFirst() {
        CheckFailure failure = failureOf(() -> Expect.that(3).satisfies("f(0) = 0", 0, Tolerance.exact()));
        assertThat(lines(failure)).containsExactly("broken law: f(0) = 0", "expected: 0", "but was: 3");
    }

    @Test
    void aConditionThatDoesNotHoldIsSaidWithWhatWasSeen() {
        CheckFailure failure = failureOf(() -> Expect.holds(false, "sums are not negative", new Fact("the sum", "-1")));
        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(lines(failure)).containsExactly("broken law: sums are not negative", "the sum: -1");
        assertThat(failure.pair()).isEmpty();
        assertThatCode(() -> Expect.holds(true, "anything")).doesNotThrowAnyException();
    }

    @Test
    void anAnswerThatChangesIsNotRepeatable() {
        CheckFailure failure =
                failureOf(() -> Expect.that(List.of(1.0)).repeats(List.of(2.0), CLOSE, "the same call again"));
        assertThat(failure.reason()).isEqualTo(Reason.NOT_REPEATABLE);
        assertThat(lines(failure))
                .containsExactly(
                        "situation: the same call again",
                        "first answer: [2]",
                        "then: [1]",
                        "first difference at: [0]",
                        "expected there: 2",
                        "was there: 1");
        assertThatCode(() -> Expect.that(1.0).repeats(1.2, CLOSE, "the same call again"))
                .doesNotThrowAnyException();
    }
}
