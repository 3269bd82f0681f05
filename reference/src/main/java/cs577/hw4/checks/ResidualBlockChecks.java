package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Residuals.Case;
import cs577.hw4.reference.ReferenceResidualBlock;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Question 18. The identity path and the correction are checked apart: what the second convolution adds is the
 * difference to the answer with zero weights, whatever that is.
 */
public class ResidualBlockChecks {
    private static final ReferenceResidualBlock REFERENCE = new ReferenceResidualBlock();
    private static final Tensor HANDOUT = Tensor.of(new double[][] {{1, -2}, {3, 4}});
    private static final Kernel HANDOUT_FIRST = Kernel.of(new double[][] {{0, 1, 0}, {0, 1, 0}, {0, 0, 0}});
    private static final Kernel HANDOUT_SECOND = Kernel.of(new double[][] {{0, 0, 0}, {0, 1, -2}, {0, -1, 0}});

    @Subject
    ResidualBlock subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout")
    void sheet() {
        Expect.that(subject.apply(HANDOUT, HANDOUT_FIRST, HANDOUT_SECOND)).isEqualTo(Tensor.of(new double[][] {
            {-2, -4}, {3, 6}
        }));
    }

    @Property(tries = 30)
    @Check(
            id = "zero-weights",
            title =
                    "with zero weights in either convolution gives back its input, of any sign; with others it does not")
    void zeroWeights(@ForAll("any") Case given, @ForAll boolean firstIsZero) {
        Assume.that(corrects(given));
        Kernel zeros = Kernels.map(given.first(), weight -> 0);
        Case idle = firstIsZero ? new Case(given.input(), zeros, given.second()) : given.withSecond(zeros);
        Expect.that(applied(idle)).satisfies("zero weights give the identity", given.input(), Tolerance.exact());
        corrected(given);
    }

    @Property(tries = 30)
    @Check(id = "convolutions", title = "adds two convolutions in a row, each padded by zeros")
    void convolutions(@ForAll("flat") Case given) {
        adds(given.withoutSigns());
    }

    @Property(tries = 30)
    @Check(id = "relu", title = "has a ReLU between the convolutions")
    void relu(@ForAll("flat") Case given) {
        adds(given.withSignsInside());
    }

    @Property(tries = 30)
    @Check(id = "nothing-follows", title = "has no ReLU after the second convolution, before or after the addition")
    void nothingFollows(@ForAll("flat") Case given) {
        adds(given.withNegativeCorrection());
    }

    @Property(tries = 20)
    @Check(id = "channels", title = "adds the right correction to each of several channels")
    void channels(@ForAll("deep") Case given) {
        adds(given.withoutSigns());
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "is right for inputs of every size and depth, both signs and fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        Case halved = given.halved();
        Expect.that(applied(halved)).isCloseTo(right(halved), tolerance(halved));
    }

    @Property(tries = 20)
    @Check(id = "scale", title = "a multiple of the second kernel adds the multiple of the correction")
    void scale(@ForAll("any") Case given, @ForAll("factors") double factor) {
        Assume.that(corrects(given));
        Case scaled = given.withSecond(Kernels.map(given.second(), weight -> factor * weight));
        Tensor once = corrected(given);
        Tensor expected = Tensors.generate(given.input().shape(), (i, j, c) -> {
            double x = given.input().get(i, j, c);
            return x + factor * (once.get(i, j, c) - x);
        });
        Tolerance ofExpected = new Tolerance(Math.abs(factor) * tolerance(given).bound());
        Expect.that(applied(scaled))
                .satisfies(
                        "y(x, a, t*b) = x + t*(y(x, a, b) - x)", expected, Rounding.sum(tolerance(scaled), ofExpected));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses kernels that are not 3x3 or change the depth")
    void refusesIllegalArguments() {
        Tensor input = Tensor.zeros(4, 5, 2);
        Kernel fits = Kernel.zeros(3, 3, 2, 2);
        subject.apply(input, fits, fits); // legal: who refuses everything has understood nothing
        refuses("a first kernel of 1x1", input, Kernel.zeros(1, 1, 2, 2), fits);
        refuses("a second kernel of 5x5", input, fits, Kernel.zeros(5, 5, 2, 2));
        refuses("a first kernel of 3x1", input, Kernel.zeros(3, 1, 2, 2), fits);
        refuses("a first kernel of 1x3", input, Kernel.zeros(1, 3, 2, 2), fits);
        refuses("a second kernel of 5x3", input, fits, Kernel.zeros(5, 3, 2, 2));
        refuses("a first kernel for 1 channel, an input of 2", input, Kernel.zeros(3, 3, 1, 2), fits);
        refuses("a second kernel for 3 channels, an input of 2", input, fits, Kernel.zeros(3, 3, 3, 2));
        refuses(
                "kernels from 2 to 3 channels and back",
                input,
                Kernel.zeros(3, 3, 2, 3),
                Kernel.zeros(3, 3, /* inputs= */ 3, /* outputs= */ 2));
        refuses("a second kernel from 2 channels to 1", input, fits, Kernel.zeros(3, 3, 2, 1));
    }

    private void refuses(String what, Tensor input, Kernel first, Kernel second) {
        Expect.rejects(what, () -> subject.apply(input, first, second));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor input = Tensors.map(Inputs.handoutImage(), x -> x + 1);
        Kernel first = new KernelSize(3, 3, 3, 3).generate((u, v, c, f) -> u - v + c + 2 * f);
        Kernel second = Kernels.map(first, weight -> 1 - weight);
        Case given = new Case(input, first, second);
        Repeating.of(() -> applied(given))
                .within(tolerance(given))
                .otherThan("twice the input", () -> subject.apply(Tensors.map(input, x -> 2 * x), first, second))
                .otherThan("the second kernel twice", () -> subject.apply(input, second, second))
                .otherThan("the first kernel twice", () -> subject.apply(input, first, first))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return tolerance(new Case((Tensor) arguments.get(0), (Kernel) arguments.get(1), (Kernel) arguments.get(2)));
    }

    /** Two convolutions in a row, and the input is one more term. */
    private static Tolerance tolerance(Case given) {
        int terms = KernelSize.of(given.first()).weightsPerFilter()
                + KernelSize.of(given.second()).weightsPerFilter()
                + 1;
        return Tolerance.rounding(terms, Tensors.largestMagnitude(right(given.withoutSigns())));
    }

    private static Tensor right(Case given) {
        return REFERENCE.apply(given.input(), given.first(), given.second());
    }

    private static boolean corrects(Case given) {
        Tensor correction = REFERENCE.correction(given.input(), given.first(), given.second());
        return Tensors.largestMagnitude(correction) > 2 * tolerance(given).bound();
    }

    private Tensor applied(Case given) {
        return subject.apply(given.input(), given.first(), given.second());
    }

    /** The answer, which has the shape of the input and is another. */
    private Tensor corrected(Case given) {
        Tensor answer = applied(given);
        Expect.that(answer.shape()).satisfies("the shape is kept", given.input().shape(), Tolerance.exact());
        Expect.holds(
                Expect.that(answer)
                        .differenceTo(given.input(), tolerance(given))
                        .isPresent(),
                "weights that are not zero change the input",
                new Fact("input", given.input().toString()));
        return answer;
    }

    /** The correction is right; what it is added to is the subject of another check. */
    private void adds(Case given) {
        Case idle = given.withSecond(Kernels.map(given.second(), weight -> 0));
        Tensor without = applied(idle);
        Tensor with = applied(given);
        Expect.that(without.shape()).isEqualTo(given.input().shape());
        Expect.that(with.shape()).isEqualTo(given.input().shape());
        Expect.that(Tensors.generate(with.shape(), (i, j, c) -> with.get(i, j, c) - without.get(i, j, c)))
                .satisfies(
                        "y(x, a, b) - y(x, a, 0) = conv(ReLU(conv(x, a)), b)",
                        REFERENCE.correction(given.input(), given.first(), given.second()),
                        Rounding.sum(tolerance(given), tolerance(idle)));
    }

    @Provide
    Arbitrary<Case> flat() {
        return Residuals.ofChannels(1, 1);
    }

    @Provide
    Arbitrary<Case> deep() {
        return Residuals.ofChannels(2, 3);
    }

    @Provide
    Arbitrary<Case> any() {
        return Residuals.ofChannels(1, 3);
    }

    @Provide
    Arbitrary<Double> factors() {
        return Arbitraries.of(2.0, -1.0, 3.0);
    }
}
