package toy.checks;

import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import org.junit.jupiter.api.Test;
import toy.Total;

class WeakChecks {
    @Subject
    Total subject;

    @Test
    @Check(id = "nothing", title = "adds no numbers")
    void nothing() {
        Expect.that(subject.total(new int[0])).isEqualTo(0);
    }

    @Test
    @Check(id = "zero", title = "adds a 0")
    void zero() {
        Expect.that(subject.total(new int[] {0})).isEqualTo(0);
    }

    @Test
    @Check(id = "zeros", title = "adds two zeros")
    void zeros() {
        Expect.that(subject.total(new int[] {0, 0})).isEqualTo(0);
    }
}
