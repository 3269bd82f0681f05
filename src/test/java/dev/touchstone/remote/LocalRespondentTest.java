package dev.touchstone.remote;

import static dev.touchstone.remote.Calls.add;
import static dev.touchstone.remote.Calls.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalRespondentTest {

    /** An answer that remembers how often it was called. */
    private static final class Counting implements Adder {
        private int calls;

        @Override
        public int add(int[] numbers) {
            return ++calls;
        }

        @Override
        public String name() {
            return "calls: " + calls;
        }
    }

    private record Answer(
            ToIntFunction<int[]> sum, @Nullable String text) implements Adder {
        @Override
        public int add(int[] numbers) {
            return sum.applyAsInt(numbers);
        }

        @Override
        @SuppressWarnings("NullAway") // wrong answers are what this is about
        public String name() {
            return text;
        }
    }

    private static LocalRespondent answering(ToIntFunction<int[]> sum, @Nullable String name) {
        return new LocalRespondent(() -> new Answer(sum, name));
    }

    @Test
    void answersAsTheObjectDoes() {
        LocalRespondent respondent = answering(numbers -> IntStream.of(numbers).sum(), "sum");
        assertThat(respondent.open(Adder.class)).isEmpty();
        assertThat(words(respondent.call(add(1, 2, 3)))).isEqualTo("returned: 6");
        assertThat(words(respondent.call(Calls.name()))).isEqualTo("returned: sum");
        assertThat(respondent.availability(Adder.class)).isEqualTo(new Availability.Available(Answer.class.getName()));
        assertThat(respondent.takeOutput()).isEqualTo(Printed.NOTHING);
    }

    @Test
    void everyOpeningGivesAFreshInstance() {
        LocalRespondent respondent = new LocalRespondent(Counting::new);
        respondent.call(add());
        assertThat(words(respondent.call(add()))).isEqualTo("returned: 2");
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add()))).isEqualTo("returned: 1");
    }

    @Test
    void exceptionsBecomeData() {
        LocalRespondent respondent = answering(
                numbers -> {
                    throw new NumberFormatException("odd");
                },
                "");
        Outcome.Threw threw = (Outcome.Threw) respondent.call(add(1));
        assertThat(threw.thrown()).hasToString("java.lang.NumberFormatException: odd");
        assertThat(threw.thrown().is(IllegalArgumentException.class)).isTrue();
        assertThat(threw.thrown().is(Throwable.class)).isTrue();
    }

    @Test
    void aStackThatIsUsedUpIsTheSameAsInAChild() {
        LocalRespondent respondent = answering(
                numbers -> {
                    throw new StackOverflowError();
                },
                "");
        assertThat(words(respondent.call(add(1)))).startsWith("refused: stack-overflow");
    }

    @Test
    void aNullAnswerIsRefusedAsInAChild() {
        assertThat(words(answering(numbers -> 0, null).call(Calls.name()))).startsWith("refused: null | answer: null");
    }

    @Test
    void anAnswerThatChangesItsArgumentsIsFoundAndSpoilsNothing() {
        Call call = add(1, 2);
        LocalRespondent respondent = answering(numbers -> numbers[0] = 9, "");
        Outcome.Returned returned = (Outcome.Returned) respondent.call(call);
        assertThat(returned.mutations()).singleElement().satisfies(mutation -> {
            assertThat(mutation.argument()).isZero();
            assertThat(mutation.after().orElseThrow()).isEqualTo(new int[] {9, 2});
        });
        assertThat((int[]) call.arguments().get(0)).containsExactly(1, 2);
    }
}
