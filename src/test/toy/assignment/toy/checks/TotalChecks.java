package toy.checks;

import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import toy.Total;

class TotalChecks {
    @Subject
    Total subject;

    @Test
    @Check(id = "sheet", title = "adds 1, 2 and 3")
    void sheet() {
        Expect.that(subject.total(new int[] {1, 2, 3})).isEqualTo(6);
    }

    @Property(tries = 50)
    @Check(id = "agrees", title = "adds any numbers")
    void agrees(@ForAll @Size(max = 5) @IntRange(min = -9, max = 9) int[] numbers) {
        Expect.that(subject.total(numbers)).isEqualTo(IntStream.of(numbers).sum());
    }

    @Property(tries = 20)
    @Check(id = "pure", title = "leaves its input alone and repeats itself", watchesInputs = true)
    void pure(@ForAll @Size(max = 5) @IntRange(min = -9, max = 9) int[] numbers) {
        int first = subject.total(numbers);
        Expect.that(subject.total(numbers)).repeats(first, Tolerance.exact(), "the same call again");
    }
}
