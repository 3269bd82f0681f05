package toy.checks;

import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import toy.Mean;

class MeanChecks {
    @Subject
    Mean subject;

    @Test
    @Check(id = "sheet", title = "the mean of 1 and 2 is 1.5")
    void sheet() {
        Expect.that(subject.mean(new double[] {1, 2})).isCloseTo(1.5, Tolerance.rounding(2, 1.5));
    }

    @Property(tries = 50)
    @Check(id = "agrees", title = "the mean of any numbers")
    void agrees(@ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -9, max = 9) Double> values) {
        double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
        double right = DoubleStream.of(numbers).sum() / numbers.length;
        Expect.that(subject.mean(numbers)).isCloseTo(right, tolerance("mean", List.of(numbers), right));
    }

    @Test
    @Check(id = "refuses-nothing", title = "refuses the mean of no numbers")
    void refusesNothing() {
        Expect.rejects("no numbers", () -> subject.mean(new double[0]));
    }

    static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        double[] numbers = (double[]) arguments.get(0);
        return Tolerance.rounding(numbers.length, DoubleStream.of(numbers).map(Math::abs).sum());
    }
}
