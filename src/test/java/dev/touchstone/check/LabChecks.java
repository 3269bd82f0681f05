package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import java.util.List;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Checks as authors write them, good and bad, for {@link CheckLab}; no tests of the harness. */
final class LabChecks {
    static final int FEW_TRIES = 5;
    static final int TRIES = 1000;

    private LabChecks() {}

    static class Plain {
        @Subject
        IntUnaryOperator subject;

        @Test
        @Check(id = "plain", title = "an author's plain assertion")
        void plain() {
            assertThat(subject.applyAsInt(2)).as("twice 2").isEqualTo(4);
        }

        @Property(tries = 5)
        @Check(id = "plain-property", title = "an author's property that returns false")
        boolean plainProperty(@ForAll int x) {
            return subject.applyAsInt(x) == 2 * x;
        }

        @Test
        @Check(id = "own-fault", title = "a check that throws by itself")
        void ownFault() {
            throw new IllegalStateException("no reference", new ArithmeticException("/ by zero"));
        }

        @Test
        @Check(id = "aborted", title = "a check that ends itself")
        void aborted() {
            Assumptions.assumeTrue(subject.applyAsInt(0) == 1, "only for 1");
        }

        @Property(tries = 10)
        @Check(id = "exhausted", title = "a property that no input suits")
        void exhausted(@ForAll int x) {
            Assume.that(subject.applyAsInt(x) == x / 2 + 1 && x > 2);
        }

        @Check(id = "no-test", title = "a method that no engine runs")
        void noTest() {}
    }

    static class Catching {
        @Subject
        IntUnaryOperator subject;

        @Test
        @Check(id = "example", title = "catches everything")
        void example() {
            try {
                assertThat(subject.applyAsInt(1)).isEqualTo(2);
            } catch (Throwable hidden) {
                subject = x -> 2;
            }
        }

        @Property(tries = 20)
        @Check(id = "property", title = "catches everything, again and again")
        void property(@ForAll int x) {
            try {
                assertThat(subject.applyAsInt(x)).isEqualTo(2 * x);
            } catch (Throwable hidden) {
                Expect.that(x).isEqualTo(x);
            }
        }
    }

    static class Agrees {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = TRIES)
        @Check(id = "agrees", title = "twice any number")
        void agrees(@ForAll int x) {
            Expect.that(subject.applyAsInt(x)).isEqualTo(2 * x);
        }
    }

    /** As Agrees, beside another check. */
    static class AgreesAndMore {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = 10)
        @Check(id = "a-first", title = "runs before")
        void first(@ForAll int x) {
            Expect.that(subject.applyAsInt(x)).isEqualTo(2 * x);
        }

        @Property(tries = TRIES)
        @Check(id = "agrees", title = "twice any number")
        void agrees(@ForAll int x) {
            Expect.that(subject.applyAsInt(x)).isEqualTo(2 * x);
        }
    }

    /** With so many ways to be smaller that trying them all would take longer than anybody waits. */
    static class Large {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = FEW_TRIES)
        @Check(id = "agrees", title = "twice any hash")
        void agrees(@ForAll @Size(min = 40, max = 80) List<Integer> numbers) {
            int x = numbers.hashCode();
            Expect.that(subject.applyAsInt(x)).isEqualTo(2 * x);
        }
    }

    /** Whose inputs are mostly not what it assumes. */
    static class Choosy {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = TRIES)
        @Check(id = "agrees", title = "twice what suits")
        void agrees(@ForAll @Size(min = 5, max = 20) List<@IntRange(min = 0, max = 1000) Integer> numbers) {
            int x = numbers.hashCode();
            Assume.that(x % 2 == 0);
            Expect.that(subject.applyAsInt(x)).isEqualTo(2 * x);
        }
    }

    /** That fails at one line or at another. */
    static class TwoLaws {
        @Subject
        IntUnaryOperator subject;

        @Property(tries = TRIES)
        @Check(id = "agrees", title = "twice, by two laws")
        void agrees(@ForAll @Size(min = 5, max = 20) List<@IntRange(min = 0, max = 1000) Integer> numbers) {
            int x = numbers.hashCode();
            if (x % 2 == 0) {
                Expect.that(subject.applyAsInt(x)).isEqualTo(2 * x);
            }
            Expect.that(subject.applyAsInt(x)).isEqualTo(x + x);
        }
    }
}
