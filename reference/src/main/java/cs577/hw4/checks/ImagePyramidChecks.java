package cs577.hw4.checks;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceImagePyramid;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Question 5. Which levels there are, what is in them and the footprint are checked apart. */
public class ImagePyramidChecks {
    private static final ImagePyramid REFERENCE = new ReferenceImagePyramid();

    @Subject
    ImagePyramid subject;

    @Test
    @Check(id = "sheet", title = "levels: gives the answer to the example of the question")
    void sheet() {
        Tensor ramp = Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> 4 * i + j);
        Expect.that(subject.levels(ramp, 1))
                .isEqualTo(List.of(
                        ramp, Tensor.of(new double[][] {{2.5, 4.5}, {10.5, 12.5}}), Tensor.of(new double[][] {{7.5}})));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "levels: all levels that are not smaller than the window, each half as high and wide")
    void size(
            @ForAll @IntRange(min = 1, max = 20) int height,
            @ForAll @IntRange(min = 1, max = 20) int width,
            @ForAll @IntRange(min = 1, max = 4) int window) {
        Tensor image = Tensors.generate(new Shape(height, width, 1), (i, j, c) -> (5 * i + 3 * j) % 7);
        List<Shape> expected = new ArrayList<>();
        for (int h = height, w = width; expected.isEmpty() || Math.min(h, w) >= window; h /= 2, w /= 2) {
            expected.add(new Shape(h, w, 1));
        }
        Expect.that(subject.levels(image, window).stream().map(Tensor::shape).toList())
                .isEqualTo(expected);
    }

    @Property(tries = 30)
    @Check(id = "means", title = "levels: each value is the mean of a block of 2x2 values of the level before")
    void means(@ForAll("oneChannelOfEvenSides") Tensor image) {
        int window = Math.min(image.height(), image.width()) / 2;
        Expect.that(last(subject.levels(image, window)))
                .isCloseTo(last(REFERENCE.levels(image, window)), tolerance(image, 2));
    }

    @Property(tries = 30)
    @Check(id = "channels", title = "levels: shrinks each channel on its own, and undoes an enlargement")
    void channels(@ForAll("severalChannels") Tensor small) {
        Shape twice = new Shape(2 * small.height(), 2 * small.width(), small.channels());
        Tensor image = Tensors.generate(twice, (i, j, c) -> small.get(i / 2, j / 2, c));
        Expect.that(last(subject.levels(image, Math.min(small.height(), small.width()))))
                .satisfies(
                        "where each pixel of a small image fills a block of 2x2, the last level is the small image",
                        small,
                        tolerance(image, 2));
    }

    @Property(tries = 20)
    @Check(id = "mean-stays", title = "levels: a square image whose side is a power of 2 shrinks to its mean")
    void meanStays(@ForAll("squareOfPowerOfTwo") Tensor image) {
        double mean = Tensors.sum(image) / (image.height() * image.width());
        Expect.that(last(subject.levels(image, 1)))
                .satisfies(
                        "the last level is the mean of the image",
                        Tensor.of(new double[][] {{mean}}),
                        tolerance(image, 3));
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "levels: is right for every size and window, several channels and fractions")
    void agreesWithReference(@ForAll("any") Tensor image, @ForAll @IntRange(min = 1, max = 3) int window) {
        List<Tensor> right = REFERENCE.levels(image, window);
        Expect.that(subject.levels(image, window)).isCloseTo(right, tolerance(image, right.size()));
    }

    @Property(tries = 30)
    @Check(id = "footprint", title = "footprint: doubles with every level, and is the window at level 0")
    void footprint(@ForAll @IntRange(min = 1, max = 9) int window, @ForAll @IntRange(min = 0, max = 10) int level) {
        Expect.that(subject.footprint(window, level)).isEqualTo(REFERENCE.footprint(window, level));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses a window below 1 and a level below 0")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(3, 4, 2);
        subject.levels(image, 5); // legal: who refuses everything has understood nothing
        Expect.rejects("a window of 0", () -> subject.levels(image, 0));
        Expect.rejects("a window of -1", () -> subject.levels(image, -1));
        subject.footprint(1, 0);
        Expect.rejects("the footprint of a window of 0", () -> subject.footprint(0, 1));
        Expect.rejects("the footprint at level -1", () -> subject.footprint(3, -1));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Tensors.generate(new Shape(6, 5, 2), (i, j, c) -> (5 * i + 3 * j + c) % 7 + 1);
        Repeating.of(() -> subject.levels(image, 1))
                .within(tolerance(image, 3))
                .otherThan("another window", () -> subject.levels(image, 3))
                .otherThan("twice the image", () -> subject.levels(Tensors.map(image, x -> 2 * x), 1))
                .check();
    }

    /** How far two right answers to one call may be apart; footprints are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("levels")
                ? tolerance((Tensor) arguments.get(0), ((List<?>) right).size())
                : Tolerance.exact();
    }

    /** Each value of the last level is the mean of a block of the image, however it is summed up. */
    private static Tolerance tolerance(Tensor image, int levels) {
        long blockSide = 1L << (levels - 1);
        return Tolerance.rounding(blockSide * blockSide, Tensors.largestMagnitude(image));
    }

    private static Tensor last(List<Tensor> levels) {
        Expect.holds(!levels.isEmpty(), "there is at least one level");
        return levels.get(levels.size() - 1);
    }

    @Provide
    Arbitrary<Tensor> oneChannelOfEvenSides() {
        return images(Pooling.between(1, 3).map(rows -> 2 * rows), 1, 1, Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Tensor> severalChannels() {
        return images(Pooling.between(1, 3), 2, 3, Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Tensor> squareOfPowerOfTwo() {
        return Pooling.between(1, 2)
                .flatMap(halvings -> Inputs.image(new Shape(1 << halvings, 1 << halvings, 1), Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Tensor> any() {
        return images(Pooling.between(1, 7), 1, 3, Inputs.halves());
    }

    private static Arbitrary<Tensor> images(
            Arbitrary<Integer> sides, int leastChannels, int mostChannels, Arbitrary<Double> values) {
        return Combinators.combine(sides, sides, Pooling.between(leastChannels, mostChannels))
                .flatAs((height, width, channels) -> Inputs.image(new Shape(height, width, channels), values));
    }
}
