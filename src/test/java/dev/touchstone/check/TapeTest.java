package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Subject;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.toy.Toy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TapeTest {
    private static final Assignment ASSIGNMENT = Toy.assignment();
    private final AtomicInteger instances = new AtomicInteger();

    static class Right {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 5)
        @Check(id = "twice", title = "is twice the number")
        boolean twice(@ForAll int x) {
            return subject.applyAsInt(x) == 2 * x;
        }
    }

    private Question<IntUnaryOperator> question() {
        IntUnaryOperator twice = x -> 2 * x;
        return Question.of("L", "Twice", IntUnaryOperator.class, () -> {
                    instances.incrementAndGet();
                    return twice;
                })
                .withChecks(Right.class);
    }

    @Test
    void isRecordedOnceThoughAnAssignmentDeclaresItsQuestionsAnewEachTime() {
        QuestionChecks checks = new QuestionChecks(ASSIGNMENT, new Seeds(7));
        IntUnaryOperator answer = x -> x + x;
        List<Verdict> first = verdicts(checks, answer);
        int recorded = instances.get();
        assertThat(recorded).isPositive();
        assertThat(verdicts(checks, answer)).isEqualTo(first);
        assertThat(instances).hasValue(recorded);
    }

    private List<Verdict> verdicts(QuestionChecks checks, IntUnaryOperator answer) {
        return checks.run(question(), new LocalRespondent(() -> answer)).checks().stream()
                .map(CheckResult::verdict)
                .toList();
    }
}
