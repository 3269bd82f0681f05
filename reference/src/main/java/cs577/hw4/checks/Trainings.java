package cs577.hw4.checks;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.reference.TinyNetwork;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random tiny networks with data and a schedule, on which training is smooth: no filter's answer comes so near to 0
 * that rounding could decide whether ReLU lets it pass, no sigmoid saturates, and there is something to learn.
 */
final class Trainings {
    private static final double NEAR_KINK = 1e-3;
    private static final double SATURATED = 6;
    private static final double SMALLEST_GRADIENT = 0.01;
    private static final double CLOSE = 1e-5;
    private static final double SMALLEST_SCALE = 0.1;

    private Trainings() {}

    /** One training. */
    record Case(Network network, List<Sample> data, Schedule schedule) {
        Case with(Schedule other) {
            return new Case(network, data, other);
        }

        /** Both phases at the rate of the second. */
        Case withOneRate() {
            return with(new Schedule(
                    schedule.jointRate(), schedule.headSteps(), schedule.jointRate(), schedule.jointSteps()));
        }
    }

    /** The network of the worked example. */
    static Network handoutNetwork() {
        Kernel filters = Kernel.ofFilters(new double[][] {{1, -1}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
        return new Network(new Base(filters), new Head(new double[] {1, -1}, 0));
    }

    /** The samples of the worked example. */
    static List<Sample> handoutSamples() {
        return List.of(
                new Sample(Tensor.of(new double[][] {{1, 0, 2}, {0, 1, 0}, {3, 0, 1}}), 1),
                new Sample(Tensor.of(new double[][] {{0, 1, 0}, {2, 0, 2}, {0, 1, 0}}), 0));
    }

    /** The one tolerance for trained networks: 1e-5 of the largest number in the right one, or of 0.1. */
    static Tolerance closeTo(Network right) {
        return Tolerance.relative(CLOSE, SMALLEST_SCALE, right);
    }

    static Arbitrary<Integer> steps(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    /** Smooth trainings with these numbers of steps. */
    static Arbitrary<Case> of(Arbitrary<Integer> headSteps, Arbitrary<Integer> jointSteps) {
        return sizes().flatMap(sizes -> Combinators.combine(
                                networks(sizes.kernel()),
                                samples(sizes.image()).list().ofMinSize(1).ofMaxSize(3),
                                schedules(headSteps, jointSteps))
                        .as(Case::new))
                .filter(given -> learns(given) && isSmooth(given));
    }

    private static Arbitrary<Convolutions.Sizes> sizes() {
        return Convolutions.any()
                .withSides(1, 2)
                .withRoom(0, 2)
                .withChannels(1, 2)
                .withFilters(1, 2)
                .sizes();
    }

    private static Arbitrary<Network> networks(KernelSize size) {
        return Combinators.combine(
                        Inputs.kernel(size, hundredths()), Inputs.numbers(size.outputs(), hundredths()), hundredths())
                .as((filters, weights, bias) -> new Network(new Base(filters), new Head(weights, bias)));
    }

    private static Arbitrary<Sample> samples(Shape shape) {
        Arbitrary<Double> quarters =
                Arbitraries.integers().between(1, 8).shrinkTowards(4).map(n -> n / 4.0);
        return Combinators.combine(
                        Inputs.image(shape, quarters), Arbitraries.integers().between(0, 1))
                .as(Sample::new);
    }

    private static Arbitrary<Schedule> schedules(Arbitrary<Integer> headSteps, Arbitrary<Integer> jointSteps) {
        Arbitrary<Double> rates =
                Arbitraries.integers().between(1, 10).shrinkTowards(10).map(n -> n / 10.0);
        return Combinators.combine(rates, headSteps, rates, jointSteps).as(Schedule::new);
    }

    /** From -1 to 1; sums of products with quarters are seldom exactly 0. They shrink to 1, which shows more than 0. */
    private static Arbitrary<Double> hundredths() {
        return Arbitraries.integers().between(-100, 100).shrinkTowards(100).map(n -> n / 100.0);
    }

    /** False where the gradients of the samples cancel, as those of one image under both labels do. */
    private static boolean learns(Case given) {
        Network network = given.network();
        Network after = new TinyNetwork(network).step(given.data(), 1, Set.of(Part.BASE));
        return Expect.that(after.head())
                .differenceTo(network.head(), new Tolerance(SMALLEST_GRADIENT))
                .isPresent();
    }

    private static boolean isSmooth(Case given) {
        Schedule schedule = given.schedule();
        Network network = given.network();
        boolean smooth = true;
        for (int step = 0; smooth && step < schedule.headSteps() + schedule.jointSteps(); step++) {
            smooth = isSmooth(new TinyNetwork(network), given.data());
            boolean headOnly = step < schedule.headSteps();
            network = new TinyNetwork(network)
                    .step(
                            given.data(),
                            headOnly ? schedule.headRate() : schedule.jointRate(),
                            headOnly ? Set.of(Part.BASE) : Set.of());
        }
        return smooth;
    }

    private static boolean isSmooth(TinyNetwork network, List<Sample> data) {
        return data.stream()
                .map(Sample::image)
                .allMatch(image -> Math.abs(network.logit(image)) < SATURATED
                        && Arrays.stream(network.preActivations(image).values())
                                .allMatch(pre -> Math.abs(pre) > NEAR_KINK));
    }
}
