package dev.touchstone.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assignment.Misconception.Words;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Question<IntUnaryOperator> PLAIN =
            Question.of("Q1", "Twice", IntUnaryOperator.class, () -> x -> 2 * x);
    private static final Words WORDS = new Words("added", "It adds.", "What is twice 3?");

    @Test
    void startsWithoutChecksAndExact() {
        assertThat(PLAIN.checks()).isEmpty();
        assertThat(PLAIN.misconceptions()).isEmpty();
        assertThat(PLAIN.closeness().tolerance("applyAsInt", List.of(1), 2)).isEqualTo(Tolerance.exact());
        assertThat(PLAIN).hasToString("Q1 (Twice)");
        assertThat(PLAIN.reference().applyAsInt(4)).isEqualTo(8);
    }

    @Test
    void eachWithKeepsWhatTheOthersSaid() {
        Closeness wide = (method, arguments, right) -> new Tolerance(1);
        Misconception<IntUnaryOperator> added =
                Misconception.<IntUnaryOperator>named("ADDED", WORDS).altering(Set.of("applyAsInt"), () -> x -> 2 + x);
        Question<IntUnaryOperator> full =
                PLAIN.withMisconceptions(List.of(added)).withCloseness(wide).withChecks(String.class, Integer.class);
        assertThat(full.checks()).containsExactly(String.class, Integer.class);
        assertThat(full.closeness()).isSameAs(wide);
        assertThat(full.misconceptions()).containsExactly(added);
        assertThat(full.withCloseness(Closeness.EXACT).checks()).hasSize(2);
        assertThat(PLAIN.checks()).isEmpty();
    }

    @Test
    void refusesAClassInPlaceOfAnInterface() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of("Q1", "Text", String.class, () -> ""))
                .withMessage("question Q1: java.lang.String is not an interface");
    }

    @Test
    void aMisconceptionGrowsByCopies() {
        Misconception<IntUnaryOperator> none = Misconception.named("ADDED", WORDS);
        Misconception<IntUnaryOperator> two =
                none.altering(Set.of("applyAsInt"), () -> x -> 2 + x).altering(Set.of("andThen"), () -> x -> x);
        assertThat(none.variants()).isEmpty();
        assertThat(two.variants())
                .extracting(variant -> variant.methods())
                .containsExactly(Set.of("applyAsInt"), Set.of("andThen"));
    }

    @Test
    void refusesAVariantThatAltersNothing() {
        Misconception<IntUnaryOperator> none = Misconception.named("ADDED", WORDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.altering(Set.of(), () -> x -> x))
                .withMessage("a variant alters at least one method");
    }
}
