package cs577.hw4.checks;

import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Inceptions.Case;
import cs577.hw4.reference.ReferenceInceptionBlock;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Question 17. Each branch is checked alone, the others having zero weights, and may stand anywhere in the answer: how
 * the branches are joined is the subject of other checks.
 */
public class InceptionBlockChecks {
    private static final ReferenceInceptionBlock REFERENCE = new ReferenceInceptionBlock();
    private static final int BRANCHES = 4;

    @Subject
    InceptionBlock subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout")
    void sheet() {
        agrees(handout());
    }

    @Property(tries = 20)
    @Check(id = "size", title = "keeps height and width; the depth is that of all branches together")
    void size(@ForAll("any") Case given) {
        InceptionWeights weights = given.weights();
        int depth = weights.pointwise().outputs()
                + weights.conv3().outputs()
                + weights.conv5().outputs()
                + weights.poolProjection().outputs();
        Tensor x = given.input();
        Expect.that(applied(given).shape()).isEqualTo(new Shape(x.height(), x.width(), depth));
    }

    @Property(tries = 20)
    @Check(id = "pointwise", title = "first branch: maps the channels of each pixel")
    void pointwise(@ForAll("even") Case given) {
        holdsBranch(given.withoutSigns(), 0);
    }

    @Property(tries = 20)
    @Check(id = "branch-3x3", title = "second branch: 1x1, then 3x3 with a padding of 1")
    void threeByThree(@ForAll("even") Case given) {
        holdsBranch(given.withoutSigns(), 1);
    }

    @Property(tries = 20)
    @Check(id = "branch-5x5", title = "third branch: 1x1, then 5x5 with a padding of 2")
    void fiveByFive(@ForAll("even") Case given) {
        holdsBranch(given.withoutSigns(), 2);
    }

    @Property(tries = 20)
    @Check(id = "pooling", title = "fourth branch: the maximum of what lies inside the input, then 1x1")
    void pooling(@ForAll("even") Case given) {
        holdsBranch(given.belowZero(), 3);
    }

    @Property(tries = 20)
    @Check(id = "relu", title = "has a ReLU behind every convolution")
    void relu(@ForAll("even") Case given) {
        for (int branch = 0; branch < BRANCHES; branch++) {
            holdsBranch(given, branch);
        }
    }

    @Test
    @Check(id = "order", title = "stacks the branches in the order 1x1, 3x3, 5x5, pooling")
    void order() {
        Tensor one = Tensor.of(new double[][] {{1}});
        InceptionWeights weights = new InceptionWeights(
                single(1, 1), single(1, 1), single(3, 2), single(1, 1), single(5, 3), single(1, 4));
        Tensor two = Tensor.of(new double[][] {{2, 2}});
        Expect.that(subject.apply(one, weights)).isEqualTo(Tensor.of(new double[][][] {{{1, 2, 3, 4}}}));
        Expect.that(subject.apply(two, weights)).isEqualTo(Tensor.of(new double[][][] {{{2, 4, 6, 8}, {2, 4, 6, 8}}}));
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "is right for inputs of every size and depth, both signs and fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given.with(x -> Tensors.map(x, value -> value / 2), w -> Kernels.map(w, weight -> weight / 4)));
    }

    @Property(tries = 20)
    @Check(
            id = "scale",
            title = "a positive multiple of the input gives the multiple of the answer, which is not below 0")
    void scale(@ForAll("any") Case given) {
        Case below = given.belowZero(); // the input is negative, the answer is not: an echo does not pass
        Case fourfold = below.with(x -> Tensors.map(x, value -> 4 * value), w -> w);
        Tensor once = applied(below);
        Expect.holds(
                Tensors.largestMagnitude(once) > 0
                        && Arrays.stream(once.values()).allMatch(y -> y >= 0),
                "the answer is not below 0, and not 0 everywhere",
                new Fact("input", below.input().toString()));
        Tolerance ofOnce = new Tolerance(4 * tolerance(below).bound());
        Expect.that(applied(fourfold))
                .satisfies(
                        "inception(4*x) = 4*inception(x)",
                        Tensors.map(once, y -> 4 * y),
                        Rounding.sum(tolerance(fourfold), ofOnce));
    }

    @Test
    @Check(
            id = "refuses-illegal-arguments",
            title = "refuses kernels that do not read as many channels as they are given")
    void refusesIllegalArguments() {
        Tensor input = Tensor.zeros(4, 5, 2);
        Kernel ofTwo = Kernel.zeros(1, 1, 2, 2);
        Kernel ofThree = Kernel.zeros(1, 1, 3, 2);
        Kernel three = Kernel.zeros(3, 3, 2, 2);
        Kernel five = Kernel.zeros(5, 5, 2, 2);
        subject.apply(input, new InceptionWeights(ofTwo, ofTwo, three, ofTwo, five, ofTwo)); // legal
        refuses("pointwise for 3 channels of 2", new InceptionWeights(ofThree, ofTwo, three, ofTwo, five, ofTwo));
        refuses("reduce3 for 3 channels of 2", new InceptionWeights(ofTwo, ofThree, three, ofTwo, five, ofTwo));
        refuses("reduce5 for 3 channels of 2", new InceptionWeights(ofTwo, ofTwo, three, ofThree, five, ofTwo));
        refuses("poolProjection for 3 channels of 2", new InceptionWeights(ofTwo, ofTwo, three, ofTwo, five, ofThree));
        refuses(
                "conv3 for 1 channel of 2",
                new InceptionWeights(ofTwo, ofTwo, Kernel.zeros(3, 3, 1, 2), ofTwo, five, ofTwo));
        refuses(
                "conv5 for 3 channels of 2",
                new InceptionWeights(ofTwo, ofTwo, three, ofTwo, Kernel.zeros(5, 5, 3, 2), ofTwo));
    }

    private void refuses(String what, InceptionWeights weights) {
        Expect.rejects(what, () -> subject.apply(Tensor.zeros(4, 5, 2), weights));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Case given = handout();
        Case twice = given.with(x -> Tensors.map(x, value -> 2 * value), w -> w);
        Case without = given.withoutSigns();
        Repeating.of(() -> applied(given))
                .within(tolerance(given))
                .otherThan("twice the input", () -> applied(twice))
                .otherThan("magnitudes", () -> applied(without))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return tolerance(new Case((Tensor) arguments.get(0), (InceptionWeights) arguments.get(1)));
    }

    /** The longest path is that through both convolutions of the third branch, or of the second. */
    private static Tolerance tolerance(Case given) {
        InceptionWeights weights = given.weights();
        int second = KernelSize.of(weights.reduce3()).weightsPerFilter()
                + KernelSize.of(weights.conv3()).weightsPerFilter();
        int third = KernelSize.of(weights.reduce5()).weightsPerFilter()
                + KernelSize.of(weights.conv5()).weightsPerFilter();
        Case magnitudes = given.withoutSigns();
        return Tolerance.rounding(
                Math.max(second, third),
                Tensors.largestMagnitude(REFERENCE.apply(magnitudes.input(), magnitudes.weights())));
    }

    private Tensor applied(Case given) {
        return subject.apply(given.input(), given.weights());
    }

    private void agrees(Case given) {
        Tensor right = REFERENCE.apply(given.input(), given.weights());
        Expect.that(applied(given)).isCloseTo(right, tolerance(given));
    }

    /** One branch alone stands somewhere in the answer. */
    private void holdsBranch(Case given, int branch) {
        Case alone = given.only(branch);
        Tensor right = REFERENCE.branches(alone.input(), alone.weights()).get(branch);
        Tensor answer = applied(alone);
        boolean found = false;
        for (int column = 0; column <= answer.width() - right.width(); column++) {
            for (int channel = 0; channel <= answer.channels() - right.channels(); channel++) {
                found |= isAt(answer, right, new int[] {column, channel}, tolerance(alone));
            }
        }
        if (!found) {
            // Shows the whole answer beside the right one.
            Expect.that(answer).isCloseTo(REFERENCE.apply(alone.input(), alone.weights()), tolerance(alone));
        }
    }

    private static boolean isAt(Tensor answer, Tensor branch, int[] place, Tolerance tolerance) {
        if (answer.height() != branch.height()) {
            return false;
        }
        Tensor part = Tensors.generate(branch.shape(), (i, j, c) -> answer.get(i, j + place[0], c + place[1]));
        return Expect.that(part).differenceTo(branch, tolerance).isEmpty();
    }

    /** All weights are 0 but the one in the middle. */
    private static Kernel single(int side, double weight) {
        return new KernelSize(side, side, 1, 1).generate((u, v, c, f) -> u == side / 2 && v == side / 2 ? weight : 0);
    }

    private static Case handout() {
        Tensor input = Tensors.generate(new Shape(6, 6, 1), (i, j, c) -> -((5 * i + 3 * j) % 8) - 1);
        Kernel minus = single(1, -1);
        Kernel upper = new KernelSize(3, 3, 1, 1).generate((u, v, c, f) -> u <= v ? 1 : 0);
        Kernel diagonals = new KernelSize(5, 5, 1, 1).generate((u, v, c, f) -> u == v ? 1 : u + v == 3 ? -1 : 0);
        return new Case(input, new InceptionWeights(minus, minus, upper, single(1, -2), diagonals, minus));
    }

    @Provide
    Arbitrary<Case> any() {
        return Inceptions.any();
    }

    @Provide
    Arbitrary<Case> even() {
        return Inceptions.even();
    }
}
