package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Reason;
import dev.touchstone.expect.Tolerance;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NamingTest {
    private static final Misconception<Sums> FLIPPED =
            named("FLIPPED", "minus", () -> sums(Double::sum, (a, b) -> b - a));
    private static final Misconception<Sums> ADDED = named("ADDED", "minus", () -> sums(Double::sum, Double::sum));
    private static final Misconception<Sums> LARGER = named("LARGER", "plus", () -> sums(Math::max, NamingTest::minus));

    /** Two methods, so that one may be right and the other wrong. */
    interface Sums {
        double plus(double a, double b);

        double minus(double a, double b);
    }

    private static Sums sums(DoubleBinaryOperator plus, DoubleBinaryOperator minus) {
        return new Sums() {
            @Override
            public double plus(double a, double b) {
                return plus.applyAsDouble(a, b);
            }

            @Override
            public double minus(double a, double b) {
                return minus.applyAsDouble(a, b);
            }
        };
    }

    private static double minus(double a, double b) {
        if (b > a) {
            throw new IllegalArgumentException("less than nothing");
        }
        return a - b;
    }

    private static double refuses(double a, double b) {
        throw new IllegalArgumentException("never");
    }

    /** Refuses where b does not divide a. */
    private static double mustDivide(double a, double b) {
        if (a % b != 0) {
            throw new IllegalArgumentException("b must divide a");
        }
        return b - a;
    }

    private static Misconception<Sums> named(String id, String method, Supplier<Sums> variant) {
        return Misconception.<Sums>named(id, new Words(id, "", "")).altering(Set.of(method), variant);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Question<Sums> knowing(Misconception<Sums>... misconceptions) {
        return Question.of("S", "Sums", Sums.class, () -> sums(Double::sum, NamingTest::minus))
                .withCloseness((method, arguments, right) -> new Tolerance(0.01))
                .withMisconceptions(List.of(misconceptions));
    }

    private static Call call(String method, double a, double b) {
        return Arrays.stream(Sums.class.getMethods())
                .filter(m -> m.getName().equals(method))
                .map(m -> new Call(m, List.of(a, b)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Question<Sums> question, Sums student, Call... calls) {
        LocalRespondent respondent = new LocalRespondent(() -> student);
        List<RecordedCall> recorded = new ArrayList<>();
        for (Call call : calls) {
            recorded.add(new RecordedCall(call, respondent.call(call)));
        }
        return Naming.of(question, recorded).stream()
                .<String>map(Misconception::id)
                .toList();
    }

    private static final Call[] BOTH = {call("plus", 1, 2), call("plus", 3, 4), call("minus", 5, 2), call("minus", 9, 3)
    };

    @Test
    void aMistakeInOneMethodIsNamedWhateverTheOtherDoes() {
        assertThat(names(knowing(FLIPPED), sums(Double::sum, (a, b) -> b - a), BOTH))
                .containsExactly("FLIPPED");
        assertThat(names(knowing(FLIPPED), sums((a, b) -> 17, (a, b) -> b - a), BOTH))
                .containsExactly("FLIPPED");
    }

    @Test
    void twoMistakesInTwoMethodsAreBothNamed() {
        assertThat(names(knowing(FLIPPED, LARGER), sums(Math::max, (a, b) -> b - a), BOTH))
                .containsExactly("FLIPPED", "LARGER");
    }

    @Test
    void theFirstThatExplainsAMethodIsTheOnlyOneNamedForIt() {
        Misconception<Sums> again = named("AGAIN", "minus", () -> sums(Double::sum, (a, b) -> -(a - b)));
        assertThat(names(knowing(FLIPPED, again), sums(Double::sum, (a, b) -> b - a), BOTH))
                .containsExactly("FLIPPED");
        assertThat(names(knowing(again, FLIPPED), sums(Double::sum, (a, b) -> b - a), BOTH))
                .containsExactly("AGAIN");
    }

    @Test
    void twoMistakesInOneMethodAreBothNamedWhereOneCanBeLaidOverTheOther() {
        Misconception<Sums> doubled = Misconception.<Sums>named("DOUBLED", new Words("DOUBLED", "", ""))
                .composing(
                        Set.of("minus"),
                        sums(Double::sum, NamingTest::minus),
                        any -> sums(any::plus, (a, b) -> 2 * any.minus(a, b)));
        Sums both = sums(Double::sum, (a, b) -> 2 * (b - a));
        assertThat(names(knowing(doubled, FLIPPED), both, BOTH)).containsExactly("DOUBLED", "FLIPPED");
        assertThat(names(knowing(FLIPPED, doubled), both, BOTH)).containsExactly("FLIPPED", "DOUBLED");
        assertThat(names(knowing(FLIPPED, ADDED), both, BOTH)).isEmpty();
        assertThat(names(knowing(doubled, FLIPPED), sums(Double::sum, (a, b) -> b - a), BOTH))
                .as("one mistake has one name")
                .containsExactly("FLIPPED");
    }

    @Test
    void mistakesInDifferentMethodsMakeNoPair() {
        Misconception<Sums> doubled = Misconception.<Sums>named("DOUBLED", new Words("DOUBLED", "", ""))
                .composing(Set.of("plus"), sums(Double::sum, NamingTest::minus), any -> any);
        assertThat(doubled.over(FLIPPED)).isEmpty();
        assertThat(doubled.over(LARGER)).hasSize(1);
        assertThat(LARGER.over(doubled)).isEmpty();
    }

    @Test
    void answersAreComparedWithinTheQuestionsTolerance() {
        assertThat(names(knowing(FLIPPED), sums(Double::sum, (a, b) -> b - a + 0.009), BOTH))
                .containsExactly("FLIPPED");
        assertThat(names(knowing(FLIPPED), sums(Double::sum, (a, b) -> b - a + 0.011), BOTH))
                .isEmpty();
    }

    @Test
    void oneAnswerThatTheIdeaDoesNotExplainIsEnoughToNameNothing() {
        assertThat(names(knowing(FLIPPED), sums(Double::sum, (a, b) -> a == 9 ? 0 : b - a), BOTH))
                .isEmpty();
    }

    @Test
    void aRightAnswerHasNoName() {
        assertThat(names(knowing(FLIPPED, ADDED, LARGER), sums(Double::sum, NamingTest::minus), BOTH))
                .isEmpty();
    }

    @Test
    void oneWrongCallAmongOthersIsChanceButTheOnlyCallIsNot() {
        Sums added = sums(Double::sum, Double::sum);
        Call zero = call("minus", 4, 0);
        Call wrong = call("minus", 4, 1);
        assertThat(names(knowing(ADDED), added, zero, wrong)).isEmpty();
        assertThat(names(knowing(ADDED), added, wrong, wrong)).containsExactly("ADDED");
        assertThat(names(knowing(ADDED), added, zero, wrong, call("minus", 4, 2)))
                .containsExactly("ADDED");
    }

    @Test
    void anExceptionAloneNamesNothing() {
        Misconception<Sums> refusing = named("REFUSING", "minus", () -> sums(Double::sum, NamingTest::refuses));
        assertThat(names(knowing(refusing), sums(Double::sum, NamingTest::refuses), BOTH))
                .isEmpty();
    }

    @Test
    void anIdeaThatThrowsOnSomeCallsAndAnswersOthersIsNamed() {
        Misconception<Sums> divides = named("MUST_DIVIDE", "minus", () -> sums(Double::sum, NamingTest::mustDivide));
        assertThat(names(knowing(divides), sums(Double::sum, NamingTest::mustDivide), BOTH))
                .containsExactly("MUST_DIVIDE");
        assertThat(names(knowing(divides), sums(Double::sum, (a, b) -> b - a), BOTH))
                .isEmpty();
    }

    @Test
    void callsThatTheReferenceRefusesSayNothing() {
        Call refused = call("minus", 1, 2);
        assertThat(names(knowing(FLIPPED), sums(Double::sum, (a, b) -> b > a ? 99 : b - a), BOTH[2], BOTH[3], refused))
                .containsExactly("FLIPPED");
        assertThat(names(knowing(FLIPPED), sums(Double::sum, (a, b) -> b - a), refused))
                .isEmpty();
    }

    @Test
    void aCallWithoutAnAnswerIsExplainedByNothing() {
        RecordedCall lost =
                new RecordedCall(BOTH[2], new Outcome.Lost(Fault.of(Reason.TIMEOUT, "no answer within", "1 s")));
        assertThat(Naming.of(knowing(FLIPPED), List.of(lost, lost))).isEmpty();
    }
}
