package cs577.hw4.checks;

import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The check that an answer depends on the arguments of its own call and on nothing else: the same call twice in a row,
 * and once more after other calls, gives the same; the other calls give something else.
 */
final class Repeating<T> {
    private final Supplier<T> call;
    private final Tolerance tolerance;
    private final List<Other<T>> others;

    private record Other<T>(String what, Supplier<T> call) {}

    private Repeating(Supplier<T> call, Tolerance tolerance, List<Other<T>> others) {
        this.call = call;
        this.tolerance = tolerance;
        this.others = List.copyOf(others);
    }

    /** Starts with the call that is to be repeated; without more words its answers must be equal. */
    static <T> Repeating<T> of(Supplier<T> call) {
        return new Repeating<>(call, Tolerance.exact(), List.of());
    }

    /** Allows for rounding. */
    Repeating<T> within(Tolerance tolerance) {
        return new Repeating<>(call, tolerance, others);
    }

    /** A call in between, whose answer must be another one: who ignores the arguments repeats himself easily. */
    Repeating<T> otherThan(String what, Supplier<T> other) {
        List<Other<T>> more = new ArrayList<>(others);
        more.add(new Other<>(what, other));
        return new Repeating<>(call, tolerance, more);
    }

    /** Makes the calls. */
    void check() {
        T first = call.get();
        Expect.that(call.get()).repeats(first, tolerance, "the same call again");
        for (Other<T> other : others) {
            T answer = other.call().get();
            Expect.holds(
                    Expect.that(answer).differenceTo(first, tolerance).isPresent(),
                    "the answer depends on the arguments",
                    new Fact("changed argument", other.what()));
        }
        T again = call.get();
        Expect.that(again).repeats(first, tolerance, "the same call after other calls");
    }
}
