package cs577.hw4.checks;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Ascents.Case;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.reference.ReferenceFilterVisualization;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 20. The gradient, the steps and the picture are checked apart. */
public class FilterVisualizationChecks {
    private static final FilterVisualization REFERENCE = new ReferenceFilterVisualization();
    private static final double CLOSE = 1e-5;
    private static final double SMALLEST_SCALE = 0.1;
    private static final double STEP_SHORTENED_BY = 2e-3;
    private static final List<Class<? extends RuntimeException>> NO_SUCH_FILTER =
            List.of(IllegalArgumentException.class, IndexOutOfBoundsException.class);

    @Subject
    FilterVisualization subject;

    @Test
    @Check(id = "sheet", title = "gives the gradient and the image after three steps of the example of the handout")
    void sheet() {
        Tensor gradient = Tensor.of(new double[][] {{0, 0, 0}, {0.25, -0.25, -0.5}, {0, 0.75, 0.75}});
        Expect.that(subject.inputGradient(handoutNetwork(), 0, handoutImage())).isCloseTo(gradient, closeTo(gradient));
        Tensor after = Tensor.of(
                new double[][] {{0, 1, 0}, {3.837072308, -1.837072308, -4.674144616}, {0, 6.511216925, 8.511216925}});
        Expect.that(subject.maximize(handoutNetwork(), 0, handoutImage(), 3, 1)).isCloseTo(after, closeTo(after));
    }

    @Property(tries = 30)
    @Check(id = "mean", title = "inputGradient: the gradient of the mean response, where ReLU lets everything pass")
    void mean(@ForAll("flat") Case given) {
        gradientAgrees(given);
    }

    @Property(tries = 30)
    @Check(id = "relu", title = "inputGradient: no gradient comes from where ReLU gives 0")
    void relu(@ForAll("hidden") Case given) {
        gradientAgrees(given);
    }

    @Property(tries = 30)
    @Check(id = "filter", title = "inputGradient: of several filters only the one that is asked for")
    void filter(@ForAll("severalFilters") Case given) {
        gradientAgrees(given);
    }

    @Property(tries = 40)
    @Check(id = "network", title = "inputGradient: the right values through one to three layers")
    void network(@ForAll("any") Case given) {
        gradientAgrees(given);
    }

    @Property(tries = 30)
    @Check(id = "ascent", title = "maximize: the right image after one to three steps")
    void ascent(@ForAll("ascents") Case given) {
        Tensor right = REFERENCE.maximize(
                given.network(),
                given.filter(),
                given.start(),
                given.steps().count(),
                given.steps().size());
        Expect.that(maximize(given, given.start(), given.steps().count())).isCloseTo(right, closeTo(right));
    }

    @Property(tries = 20)
    @Check(
            id = "steps-in-turn",
            title = "maximize: no step changes nothing, one step has the size asked for, two steps are one and one")
    void stepsInTurn(@ForAll("twoSteps") Case given) {
        Expect.that(maximize(given, given.start(), 0))
                .satisfies("no step changes nothing", given.start(), Tolerance.exact());
        Tensor one = maximize(given, given.start(), 1);
        Expect.that(one.shape()).satisfies("the size stays", given.start().shape(), Tolerance.exact());
        Tensor moved = Tensors.plus(one, Tensors.map(given.start(), x -> -x));
        double size = given.steps().size();
        Expect.that(Ascents.rootMeanSquare(moved))
                .satisfies("the rms of a step is the step size", size, new Tolerance(STEP_SHORTENED_BY * size));
        Tolerance rounding = closeTo(one);
        Expect.that(maximize(given, given.start(), 2))
                .satisfies(
                        "two steps = one step and one more", maximize(given, one, 1), Rounding.sum(rounding, rounding));
    }

    @Property(tries = 20)
    @Check(id = "silent-filter", title = "a filter that does not respond has gradient 0, and its image stays as it is")
    void silentFilter(@ForAll("flat") Case alive) {
        Case dead = alive.dead();
        Expect.that(gradient(dead)).isEqualTo(Tensors.map(alive.start(), x -> 0));
        Tensor black = Tensor.zeros(handoutImage().shape()); // an answer of exactly 0 before ReLU
        Expect.that(subject.inputGradient(handoutNetwork(), 0, black)).isEqualTo(black);
        Expect.that(maximize(dead, alive.start(), 1)).isEqualTo(alive.start());
        Expect.holds(
                Tensors.largestMagnitude(gradient(alive)) > 0,
                "a filter that responds has a gradient",
                new Fact("network", alive.network().toString()));
        Expect.holds(
                Expect.that(maximize(alive, alive.start(), 1))
                        .differenceTo(alive.start(), Tolerance.exact())
                        .isPresent(),
                "a filter that responds moves the image",
                new Fact("network", alive.network().toString()));
    }

    @Property(tries = 30)
    @Check(id = "picture", title = "toImage: mean and standard deviation are those of all pixels and channels")
    void picture(@ForAll("images") Tensor image) {
        Pixels.agree(subject.toImage(image), REFERENCE.toImage(image));
    }

    @Test
    @Check(
            id = "outlier",
            title = "toImage: limits to 0..255 what outliers give, and leaves nearly equal pixels in the middle")
    void outlier() {
        for (double outlier : new double[] {1000, -1000}) {
            Tensor image = Tensors.generate(new Shape(6, 7, 1), (i, j, c) -> i == 2 && j == 5 ? outlier : i - j);
            Pixels.agree(subject.toImage(image), REFERENCE.toImage(image));
        }
        Tensor nearlyEqual = Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> (i + j) % 2 * 2e-5);
        Pixels.agree(subject.toImage(nearlyEqual), REFERENCE.toImage(nearlyEqual));
    }

    @Test
    @Check(
            id = "refuses-illegal-arguments",
            title = "refuses negative steps, missing filters and layers that do not fit")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(4, 5, 2);
        List<Layer> network = List.of(layer(Kernel.zeros(2, 2, 2, 3), 3, 1));
        subject.inputGradient(network, 2, image); // legal: who refuses everything has understood nothing
        subject.maximize(network, 2, image, 1, 0.5);
        Expect.rejects("-1 steps", () -> subject.maximize(network, 0, image, -1, 1));
        Expect.rejects("filter -1", () -> subject.inputGradient(network, -1, image), NO_SUCH_FILTER);
        Expect.rejects("filter 3 of 3, counted from 0", () -> subject.inputGradient(network, 3, image), NO_SUCH_FILTER);
        Expect.rejects(
                "filter 3 of 3, counted from 0", () -> subject.maximize(network, 3, image, 1, 1), NO_SUCH_FILTER);
        refuses("a stride of 0", layer(Kernel.zeros(2, 2, 2, 1), 1, 0), image);
        refuses("1 bias for 2 filters", layer(Kernel.zeros(2, 2, 2, 2), 1, 1), image);
        refuses("2 biases for 1 filter", layer(Kernel.zeros(2, 2, 2, 1), 2, 1), image);
        refuses("a kernel for 1 channel, an image of 2", layer(Kernel.zeros(2, 2, 1, 1), 1, 1), image);
        refuses("a kernel for 3 channels, an image of 2", layer(Kernel.zeros(2, 2, 3, 1), 1, 1), image);
        refuses("a kernel of 5 rows, an image of 4", layer(Kernel.zeros(5, 2, 2, 1), 1, 2), image);
        refuses("a kernel of 6 columns, an image of 5", layer(Kernel.zeros(2, 6, 2, 1), 1, 2), image);
    }

    private void refuses(String what, Layer layer, Tensor image) {
        Expect.rejects(what, () -> subject.inputGradient(List.of(layer), 0, image));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        List<Layer> network = handoutNetwork();
        Tensor image = handoutImage();
        Tensor opposite = Tensors.map(image, x -> -x);
        Repeating.of(() -> subject.inputGradient(network, 0, image))
                .within(new Tolerance(CLOSE))
                .otherThan("the opposite image", () -> subject.inputGradient(network, 0, opposite))
                .check();
        Repeating.of(() -> subject.maximize(network, 0, image, 2, 1))
                .within(closeTo(REFERENCE.maximize(network, 0, image, 2, 1)))
                .otherThan("a smaller step", () -> subject.maximize(network, 0, image, 2, 0.5))
                .otherThan("the opposite image", () -> subject.maximize(network, 0, opposite, 2, 1))
                .check();
        Repeating.of(() -> Pixels.levels(subject.toImage(image)))
                .within(Pixels.ONE_LEVEL)
                .otherThan("the opposite image", () -> Pixels.levels(subject.toImage(opposite)))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("toImage") ? Pixels.ONE_LEVEL : closeTo(right);
    }

    private static Tolerance closeTo(Object right) {
        return Tolerance.relative(CLOSE, SMALLEST_SCALE, right);
    }

    private Tensor gradient(Case given) {
        return subject.inputGradient(given.network(), given.filter(), given.start());
    }

    private Tensor maximize(Case given, Tensor start, int steps) {
        return subject.maximize(
                given.network(), given.filter(), start, steps, given.steps().size());
    }

    private void gradientAgrees(Case given) {
        Tensor right = REFERENCE.inputGradient(given.network(), given.filter(), given.start());
        Expect.that(gradient(given)).isCloseTo(right, closeTo(right));
    }

    private static Layer layer(Kernel kernel, int biases, int stride) {
        return new Layer(kernel, new double[biases], stride);
    }

    private static List<Layer> handoutNetwork() {
        return List.of(layer(Kernel.of(new double[][] {{1, -2}, {0, 3}}), 1, 1));
    }

    private static Tensor handoutImage() {
        return Tensor.of(new double[][] {{0, 1, 0}, {2, 0, -1}, {0, 1, 3}});
    }

    @Provide
    Arbitrary<Case> flat() {
        return Ascents.withoutKinks(
                LayerStacks.any().withLayers(1, 1).withFilters(1, 1).withSides(1, 3));
    }

    /** Sums of both signs in the first layer. */
    @Provide
    Arbitrary<Case> hidden() {
        return Ascents.in(
                LayerStacks.any()
                        .withLayers(2, 2)
                        .withSides(2, 3)
                        .withFilters(1, 1)
                        .withOnePosition(),
                new Range(0, 0));
    }

    @Provide
    Arbitrary<Case> severalFilters() {
        return Ascents.withoutKinks(
                LayerStacks.any().withLayers(1, 1).withFilters(2, 3).withOnePosition());
    }

    @Provide
    Arbitrary<Case> any() {
        return Ascents.in(LayerStacks.any(), new Range(0, 0));
    }

    @Provide
    Arbitrary<Case> ascents() {
        return Ascents.in(LayerStacks.any().withLayers(1, 2).withOnePosition(), new Range(1, 3));
    }

    @Provide
    Arbitrary<Case> twoSteps() {
        return Ascents.in(LayerStacks.any().withLayers(1, 2), new Range(2, 2));
    }

    @Provide
    Arbitrary<Tensor> images() {
        return Combinators.combine(Pooling.between(1, 4), Pooling.between(2, 4), Pooling.between(1, 3), Pattern.any())
                .as((height, width, channels, pattern) -> Pixels.varied(Tensors.generate(
                        new Shape(height, width, channels),
                        (i, j, c) -> (c + 1) * pattern.fraction((i * width + j) * channels + c) + 2 * c)));
    }
}
