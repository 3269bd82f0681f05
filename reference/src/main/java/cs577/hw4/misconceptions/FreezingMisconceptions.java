package cs577.hw4.misconceptions;

import cs577.hw4.Base;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.reference.ReferenceFreezing;
import cs577.hw4.reference.TinyNetwork;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The known wrong answers to question 15. */
public final class FreezingMisconceptions {
    private static final Freezing RIGHT = new ReferenceFreezing();
    private static final Set<String> STEP = Set.of("step");

    private FreezingMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<Freezing>> all() {
        return List.of(updatesFrozen(), freezeBlocksGradient(), freezesTopInstead(), maskInverted(), usesUpdatedHead());
    }

    /** The right step, with other parts frozen than those that were asked for. */
    private static Freezing freezing(UnaryOperator<Set<Part>> others) {
        return (network, batch, learningRate, frozen) -> {
            RIGHT.step(network, batch, learningRate, frozen);
            return RIGHT.step(network, batch, learningRate, others.apply(frozen));
        };
    }

    private static Misconception<Freezing> updatesFrozen() {
        return named(
                        "UPDATES_FROZEN",
                        new Words(
                                "a frozen part is updated",
                                "Freezing had no effect: a part was trained although it was in the set of frozen"
                                        + " parts.",
                                "What has to be the same before and after the step when the base is frozen?"),
                        frozen -> Set.of())
                .altering(STEP, () -> freezing(frozen -> without(frozen, Part.BASE)))
                .altering(STEP, () -> freezing(frozen -> without(frozen, Part.HEAD)));
    }

    private static Set<Part> without(Set<Part> parts, Part part) {
        return complement(with(complement(parts), part));
    }

    private static EnumSet<Part> with(Set<Part> parts, Part part) {
        EnumSet<Part> more = EnumSet.of(part);
        more.addAll(parts);
        return more;
    }

    private static EnumSet<Part> complement(Set<Part> parts) {
        EnumSet<Part> others = EnumSet.allOf(Part.class);
        others.removeAll(parts);
        return others;
    }

    private static Misconception<Freezing> freezeBlocksGradient() {
        return named(
                "FREEZE_BLOCKS_GRADIENT",
                new Words(
                        "a frozen head stops the gradient",
                        "With a frozen head the base did not learn either. Freezing a part keeps its numbers; the"
                                + " gradient still passes through it to what lies below.",
                        "Does the loss depend on the filters when the head is frozen?"),
                frozen -> frozen.contains(Part.HEAD) ? with(frozen, Part.BASE) : frozen);
    }

    private static Misconception<Freezing> freezesTopInstead() {
        return named(
                        "FREEZES_TOP_INSTEAD",
                        new Words(
                                "the other part is frozen",
                                "Where the base was to be frozen the head was, and the base was trained.",
                                "Which of the two parts is the one that was trained before?"),
                        FreezingMisconceptions::swapped)
                .altering(STEP, () -> freezing(frozen -> frozen.isEmpty() ? frozen : Set.of(Part.HEAD)));
    }

    private static Set<Part> swapped(Set<Part> parts) {
        return parts.size() == 1 ? complement(parts) : parts;
    }

    private static Misconception<Freezing> maskInverted() {
        return named(
                "MASK_INVERTED",
                new Words(
                        "frozen parts are trained and the others are not",
                        "The set was read as the parts to train. It holds the parts that are not to be trained.",
                        "What is trained when the set is empty?"),
                FreezingMisconceptions::complement);
    }

    private static Misconception<Freezing> usesUpdatedHead() {
        return Misconception.<Freezing>named(
                        "USES_UPDATED_HEAD",
                        new Words(
                                "the base learns from the head after its update",
                                "The head was updated first, and the gradient of the base was computed with its new"
                                        + " weights. All gradients belong to the network as given.",
                                "Which weights did the loss come from whose gradient is needed?"))
                .altering(STEP, () -> (network, batch, learningRate, frozen) -> {
                    Network right = RIGHT.step(network, batch, learningRate, frozen);
                    return frozen.contains(Part.BASE)
                            ? right
                            : new Network(baseUnder(right.head(), network, batch, learningRate), right.head());
                })
                .altering(STEP, () -> (network, batch, learningRate, frozen) -> {
                    RIGHT.step(network, batch, learningRate, frozen);
                    Network afterHead = RIGHT.step(network, batch, learningRate, with(frozen, Part.BASE));
                    return RIGHT.step(afterHead, batch, learningRate, with(frozen, Part.HEAD));
                });
    }

    /** The errors are those of the network, the weights that carry them down those of the other head. */
    private static Base baseUnder(Head head, Network network, List<Sample> batch, double learningRate) {
        TinyNetwork given = new TinyNetwork(network);
        TinyNetwork updated = new TinyNetwork(new Network(network.base(), head));
        Kernel filters = network.base().filters();
        for (Sample sample : batch) {
            Kernel gradient = updated.filterGradient(sample, given.logitGradient(sample, batch.size()));
            filters = Kernels.plus(filters, Kernels.map(gradient, dk -> -learningRate * dk));
        }
        return new Base(filters);
    }

    private static Misconception<Freezing> named(String id, Words words, UnaryOperator<Set<Part>> others) {
        return Misconception.<Freezing>named(id, words).altering(STEP, () -> freezing(others));
    }
}
