package cs577.hw4.checks;

import cs577.hw4.Base;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.checks.Trainings.Case;
import cs577.hw4.reference.ReferenceFreezing;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 15. The gradients of both parts, and what freezing does to them, are checked apart. */
public class FreezingChecks {
    private static final Freezing REFERENCE = new ReferenceFreezing();
    private static final Set<Part> NOTHING = Set.of();
    private static final Set<Part> BASE = Set.of(Part.BASE);
    private static final Set<Part> HEAD = Set.of(Part.HEAD);
    private static final Set<Part> BOTH = Set.of(Part.BASE, Part.HEAD);

    @Subject
    Freezing subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout, with nothing frozen")
    void sheet() {
        Kernel filters = Kernel.ofFilters(
                new double[][] {{0.991147337, -1}, {0, 0.991147337}},
                new double[][] {{0, 0.966403994}, {0.923955325, 0}});
        Network right = new Network(new Base(filters), new Head(new double[] {0.982294675, -0.890359319}, 0.044794675));
        Expect.that(subject.step(Trainings.handoutNetwork(), Trainings.handoutSamples(), 0.5, NOTHING))
                .isCloseTo(right, Trainings.closeTo(right));
    }

    @Property(tries = 30)
    @Check(id = "head-step", title = "nothing frozen: the head takes a step down its gradient")
    void headStep(@ForAll("steps") Case given) {
        Network right = right(given, NOTHING);
        Expect.that(step(given, NOTHING).head()).isCloseTo(right.head(), Trainings.closeTo(right));
    }

    @Property(tries = 30)
    @Check(id = "base-step", title = "nothing frozen: the base takes a step down its gradient at the network as given")
    void baseStep(@ForAll("steps") Case given) {
        Network right = right(given, NOTHING);
        Expect.that(step(given, NOTHING).base()).isCloseTo(right.base(), Trainings.closeTo(right));
    }

    @Property(tries = 20)
    @Check(id = "frozen-stays", title = "what is frozen stays exactly as it is, while a free head moves")
    void frozenStays(@ForAll("steps") Case given) {
        Network network = given.network();
        Network baseFrozen = step(given, BASE);
        Expect.that(baseFrozen.base()).satisfies("a frozen base stays", network.base(), Tolerance.exact());
        headMoves(network, baseFrozen);
        Expect.that(step(given, HEAD).head()).satisfies("a frozen head stays", network.head(), Tolerance.exact());
        Expect.that(step(given, BOTH)).satisfies("both frozen: all stays", network, Tolerance.exact());
    }

    @Property(tries = 30)
    @Check(
            id = "through-frozen-head",
            title = "the gradient passes through a frozen head: the base learns all the same")
    void throughFrozenHead(@ForAll("steps") Case given) {
        Network right = right(given, HEAD);
        Expect.that(step(given, HEAD).base()).isCloseTo(right.base(), Trainings.closeTo(right));
    }

    @Property(tries = 20)
    @Check(id = "independent", title = "the step of a part does not depend on whether the other part is frozen")
    void independent(@ForAll("steps") Case given) {
        Tolerance rounding = Trainings.closeTo(right(given, NOTHING));
        Tolerance ofBoth = Rounding.sum(rounding, rounding);
        Network free = step(given, NOTHING);
        headMoves(given.network(), free);
        Expect.that(step(given, BASE).head())
                .satisfies("the head with a frozen base = the head with a free base", free.head(), ofBoth);
        Expect.that(step(given, HEAD).base())
                .satisfies("the base under a frozen head = the base under a free head", free.base(), ofBoth);
    }

    @Property(tries = 20)
    @Check(id = "zero-head", title = "weights of 0 in the head send no gradient into the base")
    void zeroHead(@ForAll("newHeads") Case given) {
        Network after = step(given, NOTHING);
        Expect.that(after.base())
                .satisfies(
                        "the base under a head of zeros stays", given.network().base(), Tolerance.exact());
        headMoves(given.network(), after);
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "is right for every network, batch and learning rate, whatever is frozen")
    void agreesWithReference(@ForAll("steps") Case given, @ForAll("frozen") Set<Part> frozen) {
        Network right = right(given, frozen);
        Expect.that(step(given, frozen)).isCloseTo(right, Trainings.closeTo(right));
    }

    @Property(tries = 20)
    @Check(id = "rate", title = "twice the learning rate moves everything twice as far; a rate of 0 moves nothing")
    void rate(@ForAll("steps") Case given) {
        Network network = given.network();
        double rate = given.schedule().jointRate();
        Expect.that(subject.step(network, given.data(), 0, NOTHING))
                .satisfies("a learning rate of 0 changes nothing", network, Tolerance.exact());
        Network once = step(given, NOTHING);
        headMoves(network, once);
        Expect.that(KernelSize.of(once.base().filters()))
                .isEqualTo(KernelSize.of(network.base().filters()));
        Expect.that(once.head().weights().length).isEqualTo(network.head().weights().length);
        Tolerance rounding = Trainings.closeTo(REFERENCE.step(network, given.data(), 2 * rate, NOTHING));
        Expect.that(subject.step(network, given.data(), 2 * rate, NOTHING))
                .satisfies(
                        "step(2 * rate) - network = 2 * (step(rate) - network)",
                        twiceAsFar(network, once),
                        Rounding.sum(rounding, rounding, Trainings.closeTo(right(given, NOTHING))));
    }

    /** As far from {@code once} as that is from the network, in the same direction. */
    private static Network twiceAsFar(Network network, Network once) {
        Kernel from = network.base().filters();
        Kernel to = once.base().filters();
        Kernel filters = KernelSize.of(from).generate((u, v, c, f) -> 2 * to.get(u, v, c, f) - from.get(u, v, c, f));
        double[] start = network.head().weights();
        double[] weights = once.head().weights();
        Arrays.setAll(weights, f -> 2 * weights[f] - start[f]);
        double bias = 2 * once.head().bias() - network.head().bias();
        return new Network(new Base(filters), new Head(weights, bias));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses an empty batch, and a head or an image that does not fit")
    void refusesIllegalArguments() {
        Network network = Trainings.handoutNetwork();
        List<Sample> batch = Trainings.handoutSamples();
        subject.step(network, batch, 0.5, NOTHING); // legal: who refuses everything has understood nothing
        refuses("no sample", network, List.of());
        refuses("a head of 1 weight, 2 filters", new Network(network.base(), new Head(new double[] {1}, 0)), batch);
        refuses(
                "a head of 3 weights, 2 filters",
                new Network(network.base(), new Head(new double[] {1, 2, 3}, 0)),
                batch);
        refuses("filters for 1 channel, an image of 2", network, List.of(new Sample(Tensor.zeros(3, 3, 2), 1)));
        refuses("filters of 2 rows, an image of 1", network, List.of(new Sample(Tensor.zeros(1, 3, 1), 1)));
        refuses("filters of 2 columns, an image of 1", network, List.of(new Sample(Tensor.zeros(3, 1, 1), 1)));
    }

    private void refuses(String what, Network network, List<Sample> batch) {
        Expect.rejects(what, () -> subject.step(network, batch, 0.5, NOTHING));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Network network = Trainings.handoutNetwork();
        List<Sample> batch = Trainings.handoutSamples();
        Repeating.of(() -> subject.step(network, batch, 0.5, HEAD))
                .within(Trainings.closeTo(REFERENCE.step(network, batch, 0.5, HEAD)))
                .otherThan("a frozen base", () -> subject.step(network, batch, 0.5, BASE))
                .otherThan("the first sample alone", () -> subject.step(network, batch.subList(0, 1), 0.5, BASE))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return Trainings.closeTo((Network) right);
    }

    private static Network right(Case given, Set<Part> frozen) {
        return REFERENCE.step(given.network(), given.data(), given.schedule().jointRate(), frozen);
    }

    private Network step(Case given, Set<Part> frozen) {
        return subject.step(given.network(), given.data(), given.schedule().jointRate(), frozen);
    }

    private static void headMoves(Network before, Network after) {
        Expect.holds(
                Expect.that(after.head())
                        .differenceTo(before.head(), Tolerance.exact())
                        .isPresent(),
                "a free head moves",
                new Fact("head", after.head().toString()));
    }

    @Provide
    Arbitrary<Case> steps() {
        return Trainings.of(Trainings.steps(0, 0), Trainings.steps(1, 1));
    }

    @Provide
    Arbitrary<Case> newHeads() {
        return Trainings.ofNewHeads(Trainings.steps(0, 0), Trainings.steps(1, 1));
    }

    @Provide
    Arbitrary<Set<Part>> frozen() {
        return Arbitraries.of(List.of(NOTHING, BASE, HEAD, BOTH));
    }
}
