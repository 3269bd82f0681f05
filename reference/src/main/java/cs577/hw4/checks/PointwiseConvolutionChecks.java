package cs577.hw4.checks;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Mixings.Case;
import cs577.hw4.reference.ReferencePointwiseConvolution;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Question 9. Shape, sum over channels, place of the pixels, bias and weights are checked apart. */
public class PointwiseConvolutionChecks {
    private static final PointwiseConvolution REFERENCE = new ReferencePointwiseConvolution();

    @Subject
    PointwiseConvolution subject;

    @Test
    @Check(id = "sheet", title = "gives the values and the count of the examples of the handout")
    void sheet() {
        Tensor input = Tensor.of(new double[][][] {{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {0, 1, -1}}});
        double[][] weights = {{1, 0, -1}, {2, 1, 0}};
        Expect.that(subject.apply(input, weights, new double[] {10, -1}))
                .isEqualTo(Tensor.ofChannels(new double[][] {{8, 8}, {8, 11}}, new double[][] {{3, 12}, {21, 0}}));
        Expect.that(subject.parameters(256, new int[] {64, 256})).isEqualTo(32_768L);
    }

    @Property(tries = 30)
    @Check(id = "shape", title = "apply: keeps height and width, and gives one channel per filter")
    void shape(@ForAll("any") Case given) {
        Tensor input = given.input();
        Expect.that(apply(given).shape()).isEqualTo(new Shape(input.height(), input.width(), given.weights().length));
    }

    @Property(tries = 30)
    @Check(id = "channel-sum", title = "apply: a filter sums over the channels, each with its own weight")
    void channelSum(@ForAll("oneFilter") Case given) {
        agrees(given.unbiased());
    }

    @Property(tries = 20)
    @Check(id = "pixels", title = "apply: each pixel is mapped on its own and stays where it is")
    void pixels(@ForAll("oneChannelAndFilter") Case given) {
        agrees(given.unbiased());
    }

    @Property(tries = 20)
    @Check(id = "bias", title = "apply: a filter's bias is added to every value of its channel and to no other")
    void bias(@ForAll("any") Case given) {
        Tensor without = apply(given.unbiased());
        Tensor with = apply(given);
        Expect.that(with.shape()).satisfies("the size does not depend on the bias", without.shape(), Tolerance.exact());
        Expect.that(with.channels()).satisfies("there is one channel per bias", given.bias().length, Tolerance.exact());
        Tensor shifted = Tensors.generate(without.shape(), (i, j, o) -> without.get(i, j, o) + given.bias()[o]);
        Expect.that(with)
                .satisfies(
                        "y(bias) = y(no bias) + bias",
                        shifted,
                        Rounding.sum(tolerance(given), tolerance(given.unbiased())));
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "apply: the right values for all sizes, several channels and filters and fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "parameters", title = "parameters: each layer of the chain reads all channels of the one before")
    void parameters(
            @ForAll @IntRange(min = 1, max = 300) int inputs,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 300) Integer> depths) {
        int[] chain = depths.stream().mapToInt(Integer::intValue).toArray();
        Expect.that(subject.parameters(inputs, chain)).isEqualTo(REFERENCE.parameters(inputs, chain));
    }

    @Property(tries = 20)
    @Check(id = "two-layers", title = "apply: two layers in a row are one, whose matrix is the product of theirs")
    void twoLayers(
            @ForAll("twoChannels") Case given,
            @ForAll @IntRange(min = -3, max = 3) int shear,
            @ForAll @IntRange(min = -9, max = 9) int bias) {
        Case first = new Case(given.input(), new double[][] {{1, shear}, {0, 1}}, new double[] {bias, 0});
        double[][] back = {{0, 1}, {1, -shear}};
        Case second = new Case(apply(first), back, new double[] {0, -bias});
        Tensor exchanged = Tensors.generate(
                given.input().shape(), (i, j, c) -> given.input().get(i, j, 1 - c));
        Expect.that(apply(second))
                .satisfies(
                        "[[0, 1], [1, -s]] after [[1, s], [0, 1]] is [[0, 1], [1, 0]]: the two channels change places",
                        exchanged,
                        toleranceOfTwo(first, second));
    }

    private static Tolerance toleranceOfTwo(Case first, Case second) {
        Tensor between = magnitudes(first.input(), first.weights(), first.bias());
        Tensor after = magnitudes(between, second.weights(), second.bias());
        return Tolerance.rounding(first.bias().length + second.bias().length + 2, Tensors.largestMagnitude(after));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses weights and biases that do not fit the input")
    void refusesIllegalArguments() {
        Tensor input = Tensor.zeros(3, 4, 2);
        double[] bias = {0};
        subject.apply(input, new double[][] {{1, 2}}, bias); // legal: who refuses everything has understood nothing
        Expect.rejects("1 weight, an input of 2 channels", () -> subject.apply(input, new double[][] {{1}}, bias));
        Expect.rejects(
                "3 weights, an input of 2 channels", () -> subject.apply(input, new double[][] {{1, 2, 3}}, bias));
        double[][] two = {{1, 2}, {3, 4}};
        Expect.rejects("1 bias for 2 filters", () -> subject.apply(input, two, bias));
        Expect.rejects("3 biases for 2 filters", () -> subject.apply(input, two, new double[3]));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor input = Inputs.handoutImage();
        double[][] weights = {{1, 2, -1}, {3, 0, 1}};
        double[] bias = {3, -1};
        Repeating.of(() -> subject.apply(input, weights, bias))
                .within(tolerance(input, weights, bias))
                .otherThan("other weights", () -> subject.apply(input, new double[][] {{1, 1, 1}, {0, 0, 2}}, bias))
                .otherThan("twice the input", () -> subject.apply(Tensors.map(input, x -> 2 * x), weights, bias))
                .otherThan("another bias", () -> subject.apply(input, weights, new double[] {5, 2}))
                .check();
        Repeating.of(() -> subject.parameters(5, new int[] {4, 3}))
                .otherThan("more inputs", () -> subject.parameters(6, new int[] {4, 3}))
                .check();
    }

    /** How far two right answers to one call may be apart; counts are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("apply")
                ? tolerance((Tensor) arguments.get(0), (double[][]) arguments.get(1), (double[]) arguments.get(2))
                : Tolerance.exact();
    }

    private static Tolerance tolerance(Case given) {
        return tolerance(given.input(), given.weights(), given.bias());
    }

    private static Tolerance tolerance(Tensor input, double[][] weights, double[] bias) {
        return Tolerance.rounding(input.channels() + 1, Tensors.largestMagnitude(magnitudes(input, weights, bias)));
    }

    private static Tensor magnitudes(Tensor input, double[][] weights, double[] bias) {
        return REFERENCE.apply(Tensors.absolute(input), Mixings.absolute(weights), Layers.absolute(bias));
    }

    private Tensor apply(Case given) {
        return subject.apply(given.input(), given.weights(), given.bias());
    }

    private void agrees(Case given) {
        Expect.that(apply(given))
                .isCloseTo(REFERENCE.apply(given.input(), given.weights(), given.bias()), tolerance(given));
    }

    @Provide
    Arbitrary<Case> oneChannelAndFilter() {
        return Mixings.of(Convolutions.flat(), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> oneFilter() {
        return Mixings.of(
                Convolutions.any().withRoom(0, 1).withChannels(2, 4).withFilters(1, 1), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> twoChannels() {
        return Mixings.of(Convolutions.any().withChannels(2, 2).withFilters(2, 2), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> any() {
        return Mixings.of(Convolutions.any().withChannels(1, 4).withFilters(1, 4), Inputs.halves());
    }
}
