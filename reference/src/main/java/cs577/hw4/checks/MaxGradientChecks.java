package cs577.hw4.checks;

import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Pooling.Case;
import cs577.hw4.checks.Pooling.Routed;
import cs577.hw4.reference.ReferenceSpatialReduction;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Question 12, the way back through max pooling. */
public class MaxGradientChecks {
    private static final SpatialReduction REFERENCE = new ReferenceSpatialReduction();

    @Subject
    SpatialReduction subject;

    @Property(tries = 30)
    @Check(id = "gradient", title = "maxGradient: each number goes to the place of its window's maximum")
    void gradient(@ForAll("withoutTies") Routed given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "first-maximum", title = "maxGradient: of several equal maxima the first gets everything")
    void firstMaximum(@ForAll("withTies") Routed given) {
        agrees(given);
    }

    @Property(tries = 20)
    @Check(id = "gradient-kept", title = "maxGradient: nothing is lost on the way, also where windows overlap")
    void gradientKept(@ForAll("overlapping") Routed given) {
        Tensor upstream = given.upstream();
        Tensor answer = maxGradient(given);
        Expect.that(answer.shape()).isEqualTo(given.given().input().shape());
        Expect.that(sums(answer))
                .satisfies(
                        "in each channel the sum of the result = the sum of the upstream gradient",
                        sums(upstream),
                        Tolerance.rounding(upstream.values().length, Tensors.sum(Tensors.absolute(upstream))));
    }

    private void agrees(Routed given) {
        Case window = given.given();
        Expect.that(maxGradient(given))
                .isCloseTo(
                        REFERENCE.maxGradient(window.input(), given.upstream(), window.size(), window.stride()),
                        Reductions.ofGradient(given));
    }

    private Tensor maxGradient(Routed given) {
        Case window = given.given();
        return subject.maxGradient(window.input(), given.upstream(), window.size(), window.stride());
    }

    private static double[] sums(Tensor x) {
        double[] sums = new double[x.channels()];
        Arrays.setAll(sums, c -> Tensors.sum(Tensors.channel(x, c)));
        return sums;
    }

    @Provide
    Arbitrary<Routed> withoutTies() {
        return Pooling.routed(Pooling.patterned(Pooling.tiled(), Pooling.between(1, 2)));
    }

    @Provide
    Arbitrary<Routed> withTies() {
        Arbitrary<Double> zeroOrOne = Pooling.between(0, 1).map(Integer::doubleValue);
        return Pooling.routed(Pooling.cases(Pooling.tiled(), Pooling.between(1, 1), zeroOrOne));
    }

    @Provide
    Arbitrary<Routed> overlapping() {
        return Pooling.routed(Pooling.patterned(Pooling.overlapping(), Pooling.between(1, 2)));
    }
}
