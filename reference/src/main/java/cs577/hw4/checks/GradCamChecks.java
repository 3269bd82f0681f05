package cs577.hw4.checks;

import cs577.hw4.GradCam;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.checks.Explanations.Case;
import cs577.hw4.checks.Explanations.Maps;
import cs577.hw4.reference.ReferenceGradCam;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 21. Weights, heatmap and explanation are checked apart. */
public class GradCamChecks {
    private static final GradCam REFERENCE = new ReferenceGradCam();
    private static final double CLOSE = 1e-5;
    private static final double SMALLEST_SCALE = 0.1;
    private static final List<Class<? extends RuntimeException>> NO_SUCH_CLASS =
            List.of(IllegalArgumentException.class, IndexOutOfBoundsException.class);

    @Subject
    GradCam subject;

    @Test
    @Check(id = "sheet", title = "gives the weights and the heatmap of the example of the handout")
    void sheet() {
        Maps handout = handout();
        double[] weights = {0.5, 0.125};
        Expect.that(subject.weights(handout.gradients())).isCloseTo(weights, closeTo(weights));
        Tensor heatmap = Tensor.of(new double[][] {{0.28125, 0.5625}, {0.1875, 1}});
        Expect.that(heatmap(handout)).isCloseTo(heatmap, closeTo(heatmap));
    }

    @Property(tries = 30)
    @Check(id = "weights", title = "weights: the mean gradient of each channel, with its sign")
    void weights(@ForAll("maps") Maps given) {
        double[] right = REFERENCE.weights(given.gradients());
        Expect.that(subject.weights(given.gradients())).isCloseTo(right, closeTo(right));
    }

    @Property(tries = 20)
    @Check(id = "one-channel", title = "heatmap: a single channel that speaks for the class, divided by its maximum")
    void oneChannel(@ForAll("flatMaps") Maps given) {
        double largest = Tensors.largestMagnitude(given.activations());
        Tensor ones = Tensors.map(given.activations(), a -> 1);
        Expect.that(heatmap(given.withGradients(ones)))
                .satisfies(
                        "heatmap(A, ones) = A / max(A)",
                        Tensors.map(given.activations(), a -> a / largest),
                        new Tolerance(CLOSE));
    }

    @Property(tries = 30)
    @Check(id = "evidence", title = "heatmap: channels count with the sign of their weight; what is negative becomes 0")
    void evidence(@ForAll("deepMaps") Maps given) {
        agrees(given.pooled());
    }

    @Property(tries = 30)
    @Check(id = "heatmap", title = "heatmap: the right values for gradients that differ from position to position")
    void heatmaps(@ForAll("maps") Maps given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(
            id = "only-the-mean-counts",
            title =
                    "heatmap: only the mean gradient counts; its opposite has nothing in common with it; the maximum is 1")
    void onlyTheMeanCounts(@ForAll("deepMaps") Maps given) {
        Tensor answer = heatmap(given);
        Expect.that(answer.shape()).isEqualTo(oneChannel(given.activations()));
        Tensor turned = Tensors.generate(
                given.gradients().shape(),
                (i, j, k) -> given.gradients()
                        .get(
                                given.gradients().height() - 1 - i,
                                given.gradients().width() - 1 - j,
                                k));
        Expect.that(heatmap(given.withGradients(turned)))
                .satisfies("heatmap(A, gradients at other positions) = heatmap(A, gradients)", answer, twiceClose());
        Expect.that(Tensors.largestMagnitude(answer)).satisfies("the maximum is 1", 1.0, new Tolerance(CLOSE));
        disjoint(answer, heatmap(given.opposite()), "heatmap(A, gradients) * heatmap(A, -gradients) = 0");
    }

    @Test
    @Check(id = "all-zero", title = "where nothing speaks for the class the heatmap is 0 everywhere, and not NaN")
    void allZero() {
        Tensor first = Tensor.of(new double[][] {{1, 2}, {0, 4}});
        Tensor twice = Tensors.generate(new Shape(2, 2, 2), (i, j, k) -> first.get(i, j, 0));
        Tensor zeros = Tensor.zeros(2, 2, 1);
        // Whoever answers 0 to everything has not understood the question.
        Expect.that(subject.heatmap(first, Tensors.map(first, a -> 2)))
                .isCloseTo(Tensors.map(first, a -> a / 4), new Tolerance(CLOSE));
        Expect.that(subject.heatmap(first, zeros)).isEqualTo(zeros);
        Expect.that(subject.heatmap(zeros, first)).isEqualTo(zeros);
        Expect.that(subject.heatmap(first, Tensors.map(first, a -> -1))).isEqualTo(zeros);
        Tensor cancelling = Tensors.generate(twice.shape(), (i, j, k) -> k == 0 ? 0.5 : -0.5);
        Expect.that(subject.heatmap(twice, cancelling)).isEqualTo(zeros);
        Layer dead = new Layer(Kernel.of(new double[][] {{1}}), new double[] {-9}, 1);
        Expect.that(subject.explain(List.of(dead), new double[][] {{1}, {2}}, first, 1))
                .isEqualTo(zeros);
    }

    @Property(tries = 30)
    @Check(id = "explain", title = "explain: the right heatmap for networks of one or two layers and several classes")
    void explains(@ForAll("explanations") Case given) {
        Assume.that(given.clear());
        Tensor right = REFERENCE.explain(given.network(), given.classWeights(), given.image(), given.classIndex());
        Expect.that(explain(given)).isCloseTo(right, closeTo(right));
    }

    @Property(tries = 20)
    @Check(
            id = "own-class",
            title = "explain: the weights of other classes do not matter; opposite weights have nothing in common")
    void ownClass(@ForAll("explanations") Case given) {
        Assume.that(given.clear());
        Tensor answer = explain(given);
        int other = (given.classIndex() + 1) % given.classWeights().length;
        double[] large = new double[given.classWeights()[other].length];
        Arrays.setAll(large, k -> k % 2 == 0 ? 5 : 9);
        Expect.that(explain(given.withRow(other, large)))
                .satisfies("the heatmap is that of the class's own weights", answer, twiceClose());
        Expect.that(Tensors.largestMagnitude(answer)).satisfies("the maximum is 1", 1.0, new Tolerance(CLOSE));
        disjoint(answer, explain(given.opposite()), "explain(weights) * explain(-weights) = 0");
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses what does not fit together and classes that do not exist")
    void refusesIllegalArguments() {
        Tensor maps = Tensor.zeros(2, 3, 2);
        subject.heatmap(maps, maps); // legal: who refuses everything has understood nothing
        Expect.rejects("gradients with a row less", () -> subject.heatmap(maps, Tensor.zeros(1, 3, 2)));
        Expect.rejects("gradients with a column more", () -> subject.heatmap(maps, Tensor.zeros(2, 4, 2)));
        Expect.rejects("gradients with a channel less", () -> subject.heatmap(maps, Tensor.zeros(2, 3, 1)));
        Tensor image = Tensor.zeros(4, 5, 2);
        Layer layer = layer(Kernel.zeros(2, 2, 2, 3), 3, 1);
        double[][] rows = new double[2][3];
        subject.explain(List.of(layer), rows, image, 1);
        Expect.rejects("class -1", () -> subject.explain(List.of(layer), rows, image, -1), NO_SUCH_CLASS);
        Expect.rejects(
                "class 2 of 2, counted from 0", () -> subject.explain(List.of(layer), rows, image, 2), NO_SUCH_CLASS);
        Expect.rejects("2 weights, 3 filters", () -> subject.explain(List.of(layer), new double[2][2], image, 1));
        Expect.rejects("4 weights, 3 filters", () -> subject.explain(List.of(layer), new double[2][4], image, 1));
        refuses("a stride of 0", layer(Kernel.zeros(2, 2, 2, 3), 3, 0), image);
        refuses("2 biases for 3 filters", layer(Kernel.zeros(2, 2, 2, 3), 2, 1), image);
        refuses("a kernel for 1 channel, an image of 2", layer(Kernel.zeros(2, 2, 1, 3), 3, 1), image);
        refuses("a kernel of 5 rows, an image of 4", layer(Kernel.zeros(5, 2, 2, 3), 3, 2), image);
        refuses("a kernel of 6 columns, an image of 5", layer(Kernel.zeros(2, 6, 2, 3), 3, 2), image);
    }

    private void refuses(String what, Layer layer, Tensor image) {
        Expect.rejects(what, () -> subject.explain(List.of(layer), new double[2][3], image, 0));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Maps handout = handout();
        Repeating.of(() -> heatmap(handout))
                .within(new Tolerance(CLOSE))
                .otherThan("the opposite gradients", () -> heatmap(handout.opposite()))
                .check();
        Repeating.of(() -> subject.weights(handout.gradients()))
                .within(new Tolerance(CLOSE))
                .otherThan(
                        "the opposite gradients",
                        () -> subject.weights(handout.opposite().gradients()))
                .check();
        Tensor image = Inputs.handoutImage();
        Kernel kernel = Kernel.of(new double[][][][] {{{{1, 0}, {1, 0}, {1, 1}}}});
        List<Layer> network = List.of(new Layer(kernel, new double[] {-4, 0}, 1));
        double[][] rows = {{1, 0}, {0, 1}};
        Repeating.of(() -> subject.explain(network, rows, image, 0))
                .within(new Tolerance(CLOSE))
                .otherThan("another class", () -> subject.explain(network, rows, image, 1))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return closeTo(right);
    }

    private static Tolerance closeTo(Object right) {
        return Tolerance.relative(CLOSE, SMALLEST_SCALE, right);
    }

    private static Tolerance twiceClose() {
        return new Tolerance(2 * CLOSE);
    }

    private Tensor heatmap(Maps given) {
        return subject.heatmap(given.activations(), given.gradients());
    }

    private Tensor explain(Case given) {
        return subject.explain(given.network(), given.classWeights(), given.image(), given.classIndex());
    }

    private void agrees(Maps given) {
        Tensor right = REFERENCE.heatmap(given.activations(), given.gradients());
        Expect.that(heatmap(given)).isCloseTo(right, closeTo(right));
    }

    /** Fails where both maps are above 0. */
    private static void disjoint(Tensor one, Tensor other, String law) {
        Expect.that(other.shape()).satisfies("both heatmaps have one size", one.shape(), Tolerance.exact());
        Tensor products = Tensors.generate(one.shape(), (i, j, k) -> one.get(i, j, k) * other.get(i, j, k));
        Expect.that(products).satisfies(law, Tensors.map(one, m -> 0), new Tolerance(CLOSE));
    }

    private static Shape oneChannel(Tensor maps) {
        return new Shape(maps.height(), maps.width(), 1);
    }

    private static Layer layer(Kernel kernel, int biases, int stride) {
        return new Layer(kernel, new double[biases], stride);
    }

    private static Maps handout() {
        return new Maps(
                Tensor.ofChannels(new double[][] {{1, 2}, {0, 4}}, new double[][] {{0.5, 1}, {3, 0}}),
                Tensor.ofChannels(new double[][] {{1, -1}, {2, 0}}, new double[][] {{-1, 0.5}, {3, -2}}));
    }

    @Provide
    Arbitrary<Maps> maps() {
        return Explanations.maps(new Range(1, 3));
    }

    @Provide
    Arbitrary<Maps> flatMaps() {
        return Explanations.maps(new Range(1, 1));
    }

    @Provide
    Arbitrary<Maps> deepMaps() {
        return Explanations.maps(new Range(2, 3));
    }

    @Provide
    Arbitrary<Case> explanations() {
        return Explanations.cases();
    }
}
