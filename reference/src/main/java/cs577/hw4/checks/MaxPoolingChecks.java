package cs577.hw4.checks;

import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Pooling.Case;
import cs577.hw4.reference.ReferenceMaxPooling;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Question 11. Values are only moved, so every comparison is exact. */
public class MaxPoolingChecks {
    private static final MaxPooling REFERENCE = new ReferenceMaxPooling();
    private static final double PEAK = 100;

    @Subject
    MaxPooling subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout")
    void sheet() {
        Expect.that(subject.pool(Inputs.handoutImage(), 2, 2))
                .isEqualTo(Tensor.ofChannels(
                        new double[][] {{1, 1}, {1, 1}}, new double[][] {{2, 2}, {2, 2}}, new double[][] {{2, 2}, {4, 4}
                        }));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "gives a result of the right height and width, also where the stride leaves a rest")
    void size(@ForAll("oneChannel") Case given) {
        Expect.that(pooled(given).shape())
                .isEqualTo(new Shape(
                        (given.input().height() - given.size()) / given.stride() + 1,
                        (given.input().width() - given.size()) / given.stride() + 1,
                        1));
    }

    @Property(tries = 30)
    @Check(id = "windows", title = "finds the largest value of each window, also where windows overlap")
    void windows(@ForAll("oneChannelOverlapping") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "channels", title = "pools each channel on its own")
    void channels(@ForAll("severalChannelsTiled") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "negatives", title = "finds the largest value also where all values are negative")
    void negatives(@ForAll("oneChannelNegative") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "is right for every size and stride, several channels, both signs and fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "peak", title = "shows a single peak in exactly those windows that cover it")
    void peak(
            @ForAll("oneChannel") Case given,
            @ForAll @IntRange(min = 0, max = 2) int row,
            @ForAll @IntRange(min = 0, max = 2) int column) {
        Tensor input = given.input();
        Tensor withPeak =
                Tensors.generate(input.shape(), (i, j, c) -> i == row && j == column ? PEAK : input.get(i, j, c));
        int size = given.size();
        int stride = given.stride();
        Shape shape = new Shape((input.height() - size) / stride + 1, (input.width() - size) / stride + 1, 1);
        Tensor covering = Tensors.generate(
                shape, (i, j, c) -> covers(i * stride, size, row) && covers(j * stride, size, column) ? 1 : 0);
        Expect.that(Tensors.map(subject.pool(withPeak, size, stride), y -> y == PEAK ? 1 : 0))
                .satisfies(
                        "1 where the result is the peak's value of " + PEAK + ", 0 elsewhere",
                        covering,
                        Tolerance.exact());
    }

    private static boolean covers(int start, int size, int place) {
        return start <= place && place < start + size;
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses sizes and strides below 1 and windows that do not fit")
    void refusesIllegalArguments() {
        Tensor input = Tensor.zeros(3, 4, 2);
        subject.pool(input, 2, 1); // legal: who refuses everything has understood nothing
        Expect.rejects("a window of 0", () -> subject.pool(input, 0, 1));
        Expect.rejects("a stride of 0", () -> subject.pool(input, 2, 0));
        Expect.rejects("a stride of -1", () -> subject.pool(input, 2, -1));
        // In Java -1 / 2 is 0, so a window that is larger by one seems to fit once.
        Expect.rejects("a window of 4, an input of 3 rows", () -> subject.pool(input, 4, 2));
        Expect.rejects("a window of 4, an input of 3 columns", () -> subject.pool(Tensor.zeros(5, 3, 1), 4, 2));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor input = Tensors.generate(new Shape(4, 5, 2), (i, j, c) -> (5 * i + 3 * j + c) % 7 + 1);
        Repeating.of(() -> subject.pool(input, 2, 2))
                .otherThan("another size", () -> subject.pool(input, 4, 2))
                .otherThan("twice the input", () -> subject.pool(Tensors.map(input, x -> 2 * x), 2, 2))
                .check();
    }

    private Tensor pooled(Case given) {
        return subject.pool(given.input(), given.size(), given.stride());
    }

    private void agrees(Case given) {
        Expect.that(pooled(given)).isEqualTo(REFERENCE.pool(given.input(), given.size(), given.stride()));
    }

    @Provide
    Arbitrary<Case> oneChannel() {
        return Pooling.cases(Pooling.any(), Pooling.between(1, 1), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> oneChannelOverlapping() {
        return Pooling.cases(Pooling.overlapping(), Pooling.between(1, 1), positive());
    }

    @Provide
    Arbitrary<Case> severalChannelsTiled() {
        return Pooling.cases(Pooling.tiled(), Pooling.between(2, 3), positive());
    }

    @Provide
    Arbitrary<Case> oneChannelNegative() {
        return Pooling.cases(Pooling.tiled(), Pooling.between(1, 1), positive().map(x -> -x));
    }

    @Provide
    Arbitrary<Case> any() {
        return Pooling.cases(Pooling.any(), Pooling.between(1, 3), Inputs.halves());
    }

    private static Arbitrary<Double> positive() {
        return Inputs.wholeNumbers().map(x -> 1 + Math.abs(x));
    }
}
