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
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.TinyNetwork;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random tiny networks with data and a schedule. */
final class Trainings {
    private static final double NEAR_KINK = 1e-3;
    private static final double SATURATED = 6;
    private static final double SMALLEST_GRADIENT = 0.01;
    private static final double CLOSE = 1e-5;
    private static final double SMALLEST_SCALE = 0.1;
    private static final int MOST_SUCCESSORS = 1000;

    private Trainings() {}

    /** One training. */
    record Case(Network network, List<Sample> data, Schedule schedule) {
        Case with(Schedule other) {
            return new Case(network, data, other);
        }

        Case with(List<Sample> samples) {
            return new Case(network, samples, schedule);
        }

        /** With images so small that each filter has one position on them. */
        Case onePosition() {
            Kernel filters = network.base().filters();
            Shape shape = new Shape(filters.height(), filters.width(), filters.inputs());
            return with(data.stream()
                    .map(sample -> new Sample(Tensors.crop(sample.image(), 0, 0, shape), sample.label()))
                    .toList());
        }

        /**
         * Whether training is smooth: no filter's answer comes so near to 0 that rounding could decide whether ReLU
         * lets it pass, no sigmoid saturates, and there is something to learn.
         */
        boolean fit() {
            return learns() && smooth();
        }

        /** False where the gradients of the samples cancel, as those of one image under both labels do. */
        private boolean learns() {
            Network after = new TinyNetwork(network).step(data, 1, Set.of(Part.BASE));
            return Expect.that(after.head())
                    .differenceTo(network.head(), new Tolerance(SMALLEST_GRADIENT))
                    .isPresent();
        }

        private boolean smooth() {
            Network current = network;
            for (int step = 0; step < schedule.headSteps() + schedule.jointSteps(); step++) {
                TinyNetwork now = new TinyNetwork(current);
                if (!data.stream().allMatch(sample -> smooth(now, sample.image()))) {
                    return false;
                }
                boolean headOnly = step < schedule.headSteps();
                current = now.step(
                        data,
                        headOnly ? schedule.headRate() : schedule.jointRate(),
                        headOnly ? Set.of(Part.BASE) : Set.of());
            }
            return true;
        }

        private static boolean smooth(TinyNetwork network, Tensor image) {
            return Math.abs(network.logit(image)) < SATURATED
                    && Arrays.stream(network.preActivations(image).values()).allMatch(pre -> Math.abs(pre) > NEAR_KINK);
        }

        /** From a head of zeros. */
        Case withNewHead() {
            int filters = network.head().weights().length;
            return new Case(new Network(network.base(), new Head(new double[filters], 0)), data, schedule);
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

    /** The one tolerance for these questions: 1e-5 of the largest number in the right answer, or of 0.1. */
    static Tolerance closeTo(Object right) {
        return Tolerance.relative(CLOSE, SMALLEST_SCALE, right);
    }

    static Arbitrary<Integer> steps(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    /** Trainings that are fit to be asked, with these numbers of steps. */
    static Arbitrary<Case> of(Arbitrary<Integer> headSteps, Arbitrary<Integer> jointSteps) {
        return numbers(headSteps, jointSteps).map(numbers -> numbers.fit(given -> given));
    }

    /** The same, from heads of zeros. */
    static Arbitrary<Case> ofNewHeads(Arbitrary<Integer> headSteps, Arbitrary<Integer> jointSteps) {
        return numbers(headSteps, jointSteps).map(numbers -> numbers.fit(Case::withNewHead));
    }

    /** What a training is made of. */
    private record Numbers(
            Convolutions.Sizes sizes,
            NetworkNumbers network,
            int samples,
            int labels,
            Pattern pixels,
            Schedule schedule) {
        /**
         * The training of these numbers or, if it is not fit, of their first successors that are. A filter would do
         * the same, but in its search for a smaller counterexample it would go through all unfit trainings first.
         */
        Case fit(UnaryOperator<Case> change) {
            return IntStream.range(0, MOST_SUCCESSORS)
                    .mapToObj(more -> change.apply(successor(more)))
                    .filter(Case::fit)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(this + " and its successors are not fit"));
        }

        private Case successor(int more) {
            List<Sample> data = Trainings.samples(sizes.image(), pixels.successor(more), labels);
            return new Case(network.successor(more).network(sizes.kernel()), data.subList(0, samples), schedule);
        }
    }

    private static Arbitrary<Numbers> numbers(Arbitrary<Integer> headSteps, Arbitrary<Integer> jointSteps) {
        Arbitrary<Integer> samples = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> labels = Arbitraries.integers().between(0, 7);
        return Combinators.combine(
                        sizes(), networks(), samples, labels, Pattern.any(), schedules(headSteps, jointSteps))
                .as(Numbers::new);
    }

    private static Arbitrary<Convolutions.Sizes> sizes() {
        return Convolutions.any()
                .withSides(1, 2)
                .withRoom(0, 2)
                .withChannels(1, 2)
                .withFilters(1, 2)
                .sizes();
    }

    private record NetworkNumbers(Pattern filters, Pattern head) {
        NetworkNumbers successor(int more) {
            return new NetworkNumbers(filters.successor(more), head.successor(more));
        }

        Network network(KernelSize size) {
            int inputs = size.inputs();
            int outputs = size.outputs();
            Kernel kernel = size.generate((u, v, c, f) ->
                    filters.fraction(((u * size.width() + v) * inputs + c) * outputs + f));
            double[] weights = new double[outputs];
            Arrays.setAll(weights, f -> head.fraction(f + 1));
            return new Network(new Base(kernel), new Head(weights, head.fraction(0)));
        }
    }

    private static Arbitrary<NetworkNumbers> networks() {
        return Combinators.combine(Pattern.any(), Pattern.any()).as(NetworkNumbers::new);
    }

    /** Three samples; each bit of the number is a label. */
    private static List<Sample> samples(Shape shape, Pattern pixels, int labels) {
        int cells = shape.height() * shape.width() * shape.channels();
        List<Sample> samples = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            int first = s * cells;
            Tensor image = Tensors.generate(
                    shape, (i, j, c) -> pixels.quarters(first + (i * shape.width() + j) * shape.channels() + c));
            samples.add(new Sample(image, labels >> s & 1));
        }
        return samples;
    }

    private static Arbitrary<Schedule> schedules(Arbitrary<Integer> headSteps, Arbitrary<Integer> jointSteps) {
        Arbitrary<Double> rates =
                Arbitraries.integers().between(1, 10).shrinkTowards(10).map(n -> n / 10.0);
        return Combinators.combine(rates, headSteps, rates, jointSteps).as(Schedule::new);
    }
}
