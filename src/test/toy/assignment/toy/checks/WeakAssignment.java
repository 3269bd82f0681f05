package toy.checks;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import dev.touchstone.assignment.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import toy.Total;

/** An assignment whose checks prove next to nothing. */
public final class WeakAssignment implements Assignment {
    @Override
    public String id() {
        return "weak";
    }

    @Override
    public String title() {
        return "Weak assignment";
    }

    @Override
    public List<Question<?>> questions() {
        Words words = new Words("one is added", "The sum starts at 1.", "What is the sum of nothing?");
        Misconception<Total> starts = Misconception.<Total>named("STARTS_AT_1", words)
                .altering(Set.of("total"), () -> numbers -> IntStream.of(numbers).sum() + Math.min(1, numbers.length));
        return List.of(Question.of("W1", "Total", Total.class, Adder::new)
                .withChecks(WeakChecks.class)
                .withMisconceptions(List.of(starts)));
    }
}
