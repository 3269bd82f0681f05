package toy.checks;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import dev.touchstone.assignment.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import toy.Mean;
import toy.Total;

/** The smallest assignment there is: two questions, a reference each, checks, and one misconception. */
public final class ToyAssignment implements Assignment {
    @Override
    public String id() {
        return "toy";
    }

    @Override
    public String title() {
        return "Toy assignment";
    }

    @Override
    public List<Question<?>> questions() {
        return List.of(
                Question.of("T1", "Total", Total.class, () -> numbers -> IntStream.of(numbers).sum())
                        .withChecks(TotalChecks.class)
                        .withMisconceptions(List.of(skipsFirst())),
                Question.of("T2", "Mean", Mean.class, () -> ToyAssignment::mean)
                        .withChecks(MeanChecks.class)
                        .withCloseness(MeanChecks::tolerance));
    }

    private static Misconception<Total> skipsFirst() {
        Words words = new Words("the first number is left out", "The sum starts at index 1.", "Which index is the first?");
        return Misconception.<Total>named("SKIPS_FIRST", words)
                .altering(Set.of("total"), () -> numbers -> IntStream.of(numbers).skip(1).sum());
    }

    private static double mean(double[] numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException("the mean of no numbers");
        }
        return DoubleStream.of(numbers).sum() / numbers.length;
    }
}
