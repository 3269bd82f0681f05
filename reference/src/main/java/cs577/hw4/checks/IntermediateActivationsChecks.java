package cs577.hw4.checks;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.LayerStacks.Case;
import cs577.hw4.reference.ReferenceIntermediateActivations;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Question 19. The activations and the picture of a channel are checked apart. */
public class IntermediateActivationsChecks {
    private static final IntermediateActivations REFERENCE = new ReferenceIntermediateActivations();

    @Subject
    IntermediateActivations subject;

    @Test
    @Check(id = "sheet", title = "toImage: gives the answer to the example of the handout")
    void sheet() {
        Pixels.agree(subject.toImage(Tensor.of(new double[][] {{1, 2}, {3, 4}}), 0), new int[][] {{42, 99}, {156, 213}
        });
    }

    @Property(tries = 20)
    @Check(id = "one-per-layer", title = "activations: one result for each layer, in order and of the right size")
    void onePerLayer(@ForAll("networks") Case given) {
        Expect.that(shapes(activations(given)))
                .isEqualTo(shapes(REFERENCE.activations(given.network(), given.image())));
    }

    @Property(tries = 30)
    @Check(id = "relu", title = "activations: the results are those after ReLU")
    void relu(@ForAll("singleLayers") Case given) {
        agrees(given);
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "activations: the right values for networks of one to three layers")
    void agreesWithReference(@ForAll("networks") Case given) {
        agrees(given);
    }

    @Property(tries = 20)
    @Check(
            id = "in-two-parts",
            title = "activations: a network in two parts gives the same; twice image and biases give twice the values")
    void inTwoParts(@ForAll("deepNetworks") Case given) {
        List<Tensor> right = REFERENCE.activations(given.network(), given.image());
        List<Tensor> whole = activations(given);
        Expect.that(shapes(whole)).isEqualTo(shapes(right));
        List<Tensor> inParts = new ArrayList<>(whole.subList(0, 1));
        inParts.addAll(subject.activations(given.network().subList(1, whole.size()), whole.get(0)));
        Tolerance rounding = LayerStacks.rounding(given.network(), given.image());
        Tolerance ofBoth = Rounding.sum(rounding, rounding);
        Expect.that(inParts).satisfies("the first layer, then the others = all layers at once", whole, ofBoth);
        List<Tensor> twice =
                whole.stream().map(IntermediateActivationsChecks::twice).toList();
        List<Layer> twiceTheBiases = given.network().stream()
                .map(layer -> new Layer(layer.kernel(), twice(layer.bias()), layer.stride()))
                .toList();
        Expect.that(subject.activations(twiceTheBiases, twice(given.image())))
                .satisfies("y(2 * image, 2 * biases) = 2 * y(image, biases)", twice, Rounding.sum(ofBoth, ofBoth));
        Expect.holds(
                Tensors.largestMagnitude(last(whole)) > 0 || Tensors.largestMagnitude(last(right)) == 0,
                "the last layer of this network responds",
                new Fact("last result", last(whole).toString()));
    }

    @Property(tries = 30)
    @Check(id = "picture", title = "toImage: the right pixels for a single channel")
    void picture(@ForAll("maps") Tensor map) {
        Pixels.agree(subject.toImage(map, 0), REFERENCE.toImage(map, 0));
    }

    @Property(tries = 20)
    @Check(id = "outlier", title = "toImage: what would be below 0 or above 255 is limited to that")
    void outlier(
            @ForAll("mapsForOutliers") Tensor map, @ForAll @IntRange(max = 8) int place, @ForAll boolean positive) {
        Tensor withOutlier = Tensors.generate(
                map.shape(), (i, j, c) -> i * 3 + j == place ? (positive ? 100 : -100) : map.get(i, j, c));
        Pixels.agree(subject.toImage(withOutlier, 0), REFERENCE.toImage(withOutlier, 0));
    }

    @Property(tries = 30)
    @Check(id = "channels", title = "toImage: of several channels the right one, whatever the others hold")
    void channels(@ForAll("deepMaps") Tensor map) {
        for (int c = 0; c < map.channels(); c++) {
            Pixels.agree(subject.toImage(map, c), REFERENCE.toImage(map, c));
        }
    }

    @Property(tries = 20)
    @Check(id = "constant", title = "toImage: a constant channel is 128 everywhere, and no other channel is")
    void constant(@ForAll @IntRange(min = -9, max = 9) int value, @ForAll @IntRange(max = 2) int log) {
        int side = 1 << log; // sums and means of a power of two of equal whole numbers are exact
        Tensor map = Tensors.generate(new Shape(side, 2, 2), (i, j, c) -> c == 0 ? value : value + i * 2 + j);
        Pixels.agree(subject.toImage(map, 0), REFERENCE.toImage(map, 0));
        int[][] varied = subject.toImage(map, 1);
        Expect.holds(
                Expect.that(varied)
                        .differenceTo(REFERENCE.toImage(map, 0), Tolerance.exact())
                        .isPresent(),
                "a channel that is not constant has darker and brighter pixels",
                new Fact("channel", Tensors.channel(map, 1).toString()));
    }

    @Property(tries = 20)
    @Check(
            id = "scale",
            title = "toImage: scale and offset of the channel do not matter; the opposite of it is its negative")
    void scale(
            @ForAll("maps") Tensor map,
            @ForAll("scales") double scale,
            @ForAll @IntRange(min = -9, max = 9) int offset) {
        double[][] levels = Pixels.levels(subject.toImage(map, 0));
        Expect.that(Pixels.levels(subject.toImage(Tensors.map(map, a -> scale * a + offset), 0)))
                .satisfies("picture(scale * a + offset) = picture(a)", levels, Pixels.ONE_LEVEL);
        // Cutting fractions off makes the two add up to 255 where no value is whole, and to 256 where it is.
        double[][] negative = Pixels.levels(subject.toImage(Tensors.map(map, a -> -a), 0));
        double[][] sums = levels.clone();
        double[][] all = levels.clone();
        for (int i = 0; i < levels.length; i++) {
            Expect.that(negative[i].length)
                    .satisfies("both pictures have one size", levels[i].length, Tolerance.exact());
            sums[i] = levels[i].clone();
            all[i] = levels[i].clone();
            for (int j = 0; j < levels[i].length; j++) {
                sums[i][j] += negative[i][j];
                all[i][j] = 255;
            }
        }
        Expect.that(sums).satisfies("picture(a) + picture(-a) = 255", all, Pixels.ONE_LEVEL);
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses layers that do not fit and channels that do not exist")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(4, 5, 2);
        Layer first = layer(Kernel.zeros(2, 2, 2, 3), 3, 1); // gives 3x4x3
        subject.activations(List.of(first), image); // legal: who refuses everything has understood nothing
        refuses("a stride of 0", layer(Kernel.zeros(2, 2, 2, 1), 1, 0), image);
        refuses("1 bias for 2 filters", layer(Kernel.zeros(2, 2, 2, 2), 1, 1), image);
        refuses("2 biases for 1 filter", layer(Kernel.zeros(2, 2, 2, 1), 2, 1), image);
        refuses("a kernel for 1 channel, an image of 2", layer(Kernel.zeros(2, 2, 1, 1), 1, 1), image);
        refuses("a kernel for 3 channels, an image of 2", layer(Kernel.zeros(2, 2, 3, 1), 1, 1), image);
        refuses("a kernel of 5 rows, an image of 4", layer(Kernel.zeros(5, 2, 2, 1), 1, 2), image);
        refuses("a kernel of 6 columns, an image of 5", layer(Kernel.zeros(2, 6, 2, 1), 1, 2), image);
        Expect.rejects(
                "a second layer for 2 channels behind one of 3 filters",
                () -> subject.activations(List.of(first, layer(Kernel.zeros(2, 2, 2, 1), 1, 1)), image));
        Tensor map = Tensor.of(new double[][][] {{{1, 2}, {3, 5}}});
        subject.toImage(map, 1);
        List<Class<? extends RuntimeException>> accepted =
                List.of(IllegalArgumentException.class, IndexOutOfBoundsException.class);
        Expect.rejects("channel -1", () -> subject.toImage(map, -1), accepted);
        Expect.rejects("channel 2 of 2, counted from 0", () -> subject.toImage(map, 2), accepted);
    }

    private void refuses(String what, Layer layer, Tensor image) {
        Expect.rejects(what, () -> subject.activations(List.of(layer), image));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Inputs.handoutImage();
        Layer first = new Layer(
                Kernel.ofChannels(new double[][] {{1, 2}}, new double[][] {{-1, 1}}, new double[][] {{1, -1}}),
                new double[] {1},
                1);
        Layer second = new Layer(Kernel.of(new double[][] {{1}, {-2}}), new double[] {9}, 1);
        List<Layer> network = List.of(first, second);
        Repeating.of(() -> subject.activations(network, image))
                .within(LayerStacks.rounding(network, image))
                .otherThan("the first layer alone", () -> subject.activations(List.of(first), image))
                .otherThan("twice the image", () -> subject.activations(network, twice(image)))
                .check();
        Tensor map = Tensor.ofChannels(new double[][] {{1, 2}, {3, 4}}, new double[][] {{0, 9}, {5, 1}});
        Repeating.of(() -> Pixels.levels(subject.toImage(map, 0)))
                .within(Pixels.ONE_LEVEL)
                .otherThan("the other channel", () -> Pixels.levels(subject.toImage(map, 1)))
                .otherThan("the opposite", () -> Pixels.levels(subject.toImage(Tensors.map(map, a -> -a), 0)))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        if (method.equals("toImage")) {
            return Pixels.ONE_LEVEL;
        }
        List<Layer> network =
                ((List<?>) arguments.get(0)).stream().map(Layer.class::cast).toList();
        return LayerStacks.rounding(network, (Tensor) arguments.get(1));
    }

    private List<Tensor> activations(Case given) {
        return subject.activations(given.network(), given.image());
    }

    private void agrees(Case given) {
        Expect.that(activations(given))
                .isCloseTo(
                        REFERENCE.activations(given.network(), given.image()),
                        LayerStacks.rounding(given.network(), given.image()));
    }

    private static List<Shape> shapes(List<Tensor> tensors) {
        return tensors.stream().map(Tensor::shape).toList();
    }

    private static Layer layer(Kernel kernel, int biases, int stride) {
        return new Layer(kernel, new double[biases], stride);
    }

    private static Tensor twice(Tensor x) {
        return Tensors.map(x, value -> 2 * value);
    }

    private static double[] twice(double[] numbers) {
        return Arrays.stream(numbers).map(x -> 2 * x).toArray();
    }

    private static Tensor last(List<Tensor> tensors) {
        return tensors.get(tensors.size() - 1);
    }

    @Provide
    Arbitrary<Case> networks() {
        return LayerStacks.any().cases();
    }

    @Provide
    Arbitrary<Case> singleLayers() {
        return LayerStacks.any().withLayers(1, 1).withSides(1, 3).cases();
    }

    @Provide
    Arbitrary<Case> deepNetworks() {
        return LayerStacks.any().withLayers(2, 3).cases();
    }

    @Provide
    Arbitrary<Tensor> maps() {
        return Combinators.combine(Pooling.between(1, 4), Pooling.between(2, 4))
                .flatAs((height, width) -> Inputs.image(new Shape(height, width, 1), Inputs.halves()))
                .map(Pixels::varied);
    }

    @Provide
    Arbitrary<Tensor> mapsForOutliers() {
        return Inputs.image(new Shape(3, 3, 1), Inputs.halves());
    }

    /** Channels of different means and spreads. */
    @Provide
    Arbitrary<Tensor> deepMaps() {
        return Combinators.combine(Pooling.between(1, 3), Pooling.between(2, 3), Pooling.between(2, 3), Pattern.any())
                .as((height, width, channels, pattern) -> Pixels.varied(Tensors.generate(
                        new Shape(height, width, channels),
                        (i, j, c) -> (c + 1) * pattern.fraction((i * width + j) * channels + c) + 5 * c)));
    }

    @Provide
    Arbitrary<Double> scales() {
        return Arbitraries.of(2.0, 0.5, 3.0);
    }
}
