package cs577.hw4.checks;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Pooling.Case;
import cs577.hw4.checks.Pooling.Routed;
import cs577.hw4.reference.ReferenceSpatialReduction;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 12. Shape, parameters and means are checked apart; {@link MaxGradientChecks} has the gradient. */
public class SpatialReductionChecks {
    private static final SpatialReduction REFERENCE = new ReferenceSpatialReduction();

    @Subject
    SpatialReduction subject;

    @Test
    @Check(id = "sheet", title = "gives shape and number of parameters of the example of the handout")
    void sheet() {
        Shape input = new Shape(128, 128, 16);
        Expect.that(subject.outputShape(input, 2, 2)).isEqualTo(new Shape(64, 64, 16));
        Expect.that(subject.parameters(input, 2)).isEqualTo(0L);
    }

    @Property(tries = 30)
    @Check(id = "size", title = "outputShape: the right height and width, also where the stride leaves a rest")
    void size(@ForAll("any") Case given) {
        Shape input = given.input().shape();
        Shape answer = subject.outputShape(input, given.size(), given.stride());
        Expect.that(answer)
                .isEqualTo(new Shape(
                        (input.height() - given.size()) / given.stride() + 1,
                        (input.width() - given.size()) / given.stride() + 1,
                        answer.channels()));
    }

    @Property(tries = 30)
    @Check(id = "depth", title = "outputShape: height and width become smaller, the number of channels stays")
    void depth(@ForAll("deep") Case given) {
        Shape input = given.input().shape();
        Shape answer = subject.outputShape(input, given.size(), given.stride());
        Expect.that(answer.channels()).isEqualTo(input.channels());
        Expect.holds(
                answer.height() < input.height() && answer.width() < input.width(),
                "windows side by side make height and width smaller",
                new Fact("input", input.toString()),
                new Fact("output", answer.toString()));
    }

    @Property(tries = 20)
    @Check(id = "parameters", title = "there is nothing to learn: the layer only drops values")
    void parameters(@ForAll("deep") Case given) {
        Shape input = given.input().shape();
        int size = given.size();
        Expect.that(subject.parameters(input, size)).isEqualTo(0L);
        Shape answer = subject.outputShape(input, size, size);
        Expect.that(answer.height() * answer.width() * size * size)
                .satisfies(
                        "of each window one value is left: pixels = pixels of the output x size x size",
                        input.height() * input.width(),
                        Tolerance.exact());
    }

    @Property(tries = 30)
    @Check(id = "average", title = "average: the mean of each window, whole or not, positive or not")
    void average(@ForAll("oneChannel") Case given) {
        averageAgrees(given);
    }

    @Property(tries = 20)
    @Check(id = "mean-kept", title = "average: windows side by side keep the mean of each channel")
    void meanKept(@ForAll("tiled") Case given) {
        Tensor input = given.input();
        Tensor answer = subject.average(input, given.size(), given.stride());
        Shape shape = new Shape(input.height() / given.size(), input.width() / given.size(), answer.channels());
        Expect.that(answer.shape()).isEqualTo(shape);
        Expect.that(REFERENCE.globalAverage(answer))
                .satisfies(
                        "mean of each channel of the result = mean of that channel of the input",
                        REFERENCE.globalAverage(input),
                        Reductions.ofAverage(input, given.size(), given.stride()));
    }

    @Property(tries = 20)
    @Check(id = "global-average", title = "globalAverage: one mean for each channel")
    void globalAverage(@ForAll("tiled") Case given) {
        globalAverageAgrees(given.input());
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "all values are right for every size and stride, several channels and fractions")
    void agreesWithReference(@ForAll("anyRouted") Routed given) {
        averageAgrees(given.given());
        globalAverageAgrees(given.given().input());
        Case window = given.given();
        Expect.that(subject.maxGradient(window.input(), given.upstream(), window.size(), window.stride()))
                .isCloseTo(
                        REFERENCE.maxGradient(window.input(), given.upstream(), window.size(), window.stride()),
                        Reductions.ofGradient(given));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses windows that do not fit and gradients of another shape")
    void refusesIllegalArguments() {
        Tensor input = Tensor.zeros(3, 4, 2);
        Shape shape = input.shape();
        subject.outputShape(shape, 2, 1); // legal: who refuses everything has understood nothing
        Expect.rejects("a window of 0", () -> subject.outputShape(shape, 0, 1));
        Expect.rejects("a stride of 0", () -> subject.outputShape(shape, 2, 0));
        // In Java -1 / 2 is 0, so a window that is larger by one seems to fit once.
        Expect.rejects("a window of 4, an input of 3 rows", () -> subject.outputShape(shape, 4, 2));
        Expect.rejects("a window of 4, an input of 3 columns", () -> subject.outputShape(new Shape(5, 3, 1), 4, 2));
        subject.average(input, 2, 1);
        Expect.rejects("a window of 0", () -> subject.average(input, 0, 1));
        Expect.rejects("a stride of 0", () -> subject.average(input, 2, 0));
        Expect.rejects("a window of 4, an input of 3 rows", () -> subject.average(input, 4, 2));
        Tensor upstream = Tensor.zeros(2, 3, 2);
        subject.maxGradient(input, upstream, 2, 1);
        Expect.rejects("a stride of 0", () -> subject.maxGradient(input, upstream, 2, 0));
        Expect.rejects(
                "a gradient of 2x2x2, an output of 2x3x2",
                () -> subject.maxGradient(input, Tensor.zeros(2, 2, 2), 2, 1));
        Expect.rejects(
                "a gradient of 2x3x1, an output of 2x3x2",
                () -> subject.maxGradient(input, Tensor.zeros(2, 3, 1), 2, 1));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor input = Tensors.generate(new Shape(4, 5, 2), (i, j, c) -> (5 * i + 3 * j + c) % 7 + 1);
        Tensor twice = Tensors.map(input, x -> 2 * x);
        Repeating.of(() -> subject.average(input, 2, 2))
                .within(Reductions.ofAverage(input, 2, 2))
                .otherThan("another size", () -> subject.average(input, 4, 2))
                .otherThan("twice the input", () -> subject.average(twice, 2, 2))
                .check();
        Repeating.of(() -> subject.globalAverage(input))
                .within(Reductions.ofGlobalAverage(input))
                .otherThan("twice the input", () -> subject.globalAverage(twice))
                .check();
        Tensor upstream = Tensors.generate(new Shape(2, 2, 2), (i, j, c) -> 1 + i + 2 * j + 4 * c);
        Repeating.of(() -> subject.maxGradient(input, upstream, 2, 2))
                .otherThan(
                        "twice the gradient",
                        () -> subject.maxGradient(input, Tensors.map(upstream, dy -> 2 * dy), 2, 2))
                .otherThan("minus the input", () -> subject.maxGradient(Tensors.map(input, x -> -x), upstream, 2, 2))
                .check();
    }

    /** How far two right answers to one call may be apart; shapes and counts are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return switch (method) {
            case "average" ->
                Reductions.ofAverage((Tensor) arguments.get(0), (int) arguments.get(1), (int) arguments.get(2));
            case "globalAverage" -> Reductions.ofGlobalAverage((Tensor) arguments.get(0));
            case "maxGradient" ->
                Reductions.ofGradient(new Routed(
                        new Case((Tensor) arguments.get(0), (int) arguments.get(2), (int) arguments.get(3)),
                        (Tensor) arguments.get(1)));
            default -> Tolerance.exact();
        };
    }

    private void averageAgrees(Case given) {
        Expect.that(subject.average(given.input(), given.size(), given.stride()))
                .isCloseTo(
                        REFERENCE.average(given.input(), given.size(), given.stride()),
                        Reductions.ofAverage(given.input(), given.size(), given.stride()));
    }

    private void globalAverageAgrees(Tensor input) {
        Expect.that(subject.globalAverage(input))
                .isCloseTo(REFERENCE.globalAverage(input), Reductions.ofGlobalAverage(input));
    }

    @Provide
    Arbitrary<Case> oneChannel() {
        return Pooling.cases(Pooling.any(), Pooling.between(1, 1), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> tiled() {
        return Pooling.cases(Pooling.tiled(), Pooling.between(1, 3), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> deep() {
        return Pooling.patterned(Pooling.tiled(), Pooling.between(1, 20));
    }

    @Provide
    Arbitrary<Case> any() {
        return Pooling.patterned(Pooling.any(), Pooling.between(1, 3));
    }

    @Provide
    Arbitrary<Routed> anyRouted() {
        return Pooling.routed(Pooling.cases(Pooling.any(), Pooling.between(1, 2), Inputs.halves()));
    }
}
