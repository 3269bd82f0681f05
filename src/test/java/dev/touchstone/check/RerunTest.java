package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Subject;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.toy.Toy;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reference that doubles, and checks that let a deviation of 1 pass. */
class RerunTest {
    /** How many inputs jqwik made, for the checks below are made by jqwik itself. */
    private static final AtomicInteger GENERATED = new AtomicInteger();

    private final QuestionChecks checks = new QuestionChecks(Toy.assignment(), new Seeds(7));

    abstract static class Counted {
        @Provide
        Arbitrary<Integer> counted() {
            return Arbitraries.integers().between(0, 1000).map(x -> {
                GENERATED.incrementAndGet();
                return x;
            });
        }

        @Provide
        Arbitrary<List<Integer>> lists() {
            return counted().list().ofMinSize(2).ofMaxSize(5);
        }

        static boolean near(int answer, int x) {
            return Math.abs(answer - 2 * x) <= 1;
        }
    }

    static class Near extends Counted {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 20)
        @Check(id = "near", title = "is about twice the number")
        boolean near(@ForAll("counted") int x) {
            return near(subject.applyAsInt(x), x);
        }
    }

    static class Choosy extends Counted {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 20)
        @Check(id = "choosy", title = "is about twice the even numbers")
        boolean choosy(@ForAll("counted") int x) {
            Assume.that(x % 2 == 0);
            return near(subject.applyAsInt(x), x);
        }
    }

    static class ChoosyByAnswer extends Counted {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 20)
        @Check(id = "by-answer", title = "assumes something about the answer")
        boolean byAnswer(@ForAll("counted") int x) {
            int answer = subject.applyAsInt(x);
            Assume.that(x < 5 || answer % 2 == 0);
            return near(answer, x);
        }
    }

    static class Adaptive extends Counted {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 20)
        @Check(id = "adaptive", title = "asks for what was answered")
        boolean adaptive(@ForAll("counted") int x) {
            int answer = subject.applyAsInt(x);
            return near(subject.applyAsInt(answer), answer);
        }
    }

    static class Careless extends Counted {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 20)
        @Check(id = "careless", title = "changes its own input")
        boolean careless(@ForAll("lists") List<Integer> numbers) {
            boolean all = numbers.stream().allMatch(x -> near(subject.applyAsInt(x), x));
            Collections.reverse(numbers);
            return all;
        }
    }

    static class Looking extends Counted {
        @Subject
        IntUnaryOperator subject;

        private int last;

        @Property(tries = 20)
        @Check(id = "looking", title = "looks at the answer afterwards")
        void looking(@ForAll("counted") int x) {
            last = subject.applyAsInt(x);
        }

        @AfterTry
        void even() {
            assertThat(last % 2).as("rest of %s by 2", last).isZero();
        }
    }

    @BeforeEach
    void forget() {
        GENERATED.set(0);
    }

    @Test
    void answersThatAreGoodEnoughPassOnTheInputsThatWereGeneratedForTheReference() {
        assertThat(generatedFor(Near.class, x -> 2 * x + 1, "passed")).isZero();
    }

    @Test
    void inputsThatAPropertyDoesNotAssumeAreTriedAsBefore() {
        assertThat(generatedFor(Choosy.class, x -> 2 * x + 1, "passed")).isZero();
    }

    @Test
    void aWrongAnswerIsLeftToJqwikWhichFindsASmallCounterexample() {
        IntUnaryOperator wrong = x -> x > 100 ? 0 : 2 * x;
        assertThat(generatedFor(Near.class, wrong, "failed wrong-value | failed: the property does not hold"))
                .isPositive();
        CheckResult result = run(CheckLab.question(Near.class), wrong).checks().get(0);
        assertThat(result.counterexample().orElseThrow().arguments()).containsExactly("x = 101");
    }

    @Test
    void anAnswerThatChangesWhatIsAssumedIsLeftToJqwik() {
        assertThat(generatedFor(ChoosyByAnswer.class, x -> x > 900 ? 2 * x + 1 : 2 * x, "passed"))
                .isPositive();
    }

    @Test
    void aCallThatIsNotOnTheTapeIsLeftToJqwik() {
        assertThat(generatedFor(Adaptive.class, x -> 2 * x + 1, "passed")).isPositive();
    }

    @Test
    void aPropertyThatChangesItsInputsIsLeftToJqwik() {
        assertThat(generatedFor(Careless.class, x -> 2 * x + 1, "passed")).isPositive();
        assertThat(generatedFor(Careless.class, x -> 2 * x + 1, "passed")).isPositive();
    }

    @Test
    void aPropertyWithSomethingToDoAfterEachTryIsLeftToJqwik() {
        assertThat(generatedFor(Looking.class, x -> 2 * x + 2, "passed")).isPositive();
        QuestionResult odd = run(CheckLab.question(Looking.class), x -> 2 * x + 1);
        assertThat(odd.checks().get(0).verdict()).isNotInstanceOf(Verdict.Passed.class);
    }

    /** How many inputs jqwik made for this answer, which gets this verdict; those for the tape do not count. */
    private int generatedFor(Class<?> check, IntUnaryOperator answer, String verdict) {
        run(CheckLab.question(check), x -> 2 * x);
        int before = GENERATED.get();
        assertThat(before).isPositive();
        QuestionResult result = run(CheckLab.question(check), answer);
        assertThat(CheckLab.words(result.checks().get(0).verdict())).isEqualTo(verdict);
        return GENERATED.get() - before;
    }

    private QuestionResult run(Question<IntUnaryOperator> question, IntUnaryOperator answer) {
        return checks.run(question, new LocalRespondent(() -> answer));
    }
}
