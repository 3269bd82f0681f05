package cs577.hw4.misconceptions;

import static cs577.hw4.Part.BASE;
import static cs577.hw4.Part.HEAD;
import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Freezing;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.reference.ReferenceFreezing;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The wrong answers to the worked example. */
class FreezingMisconceptionsTest {
    private static final Set<Part> NOTHING = Set.of();
    private static final Set<Part> BOTH = Set.of(BASE, HEAD);

    @Test
    void usesUpdatedHeadSendsTheErrorsThroughTheNewWeights() {
        assertClose(
                step(first(FreezingMisconceptions.all(), "USES_UPDATED_HEAD"), NOTHING),
                new double[] {0.991304077, 0, -1, 0.970087483, 0, 0.932292915, 0.991304077, 0},
                new double[] {0.982294675, -0.890359319},
                0.044794675);
    }

    @Test
    void usesUpdatedHeadMayComputeTheErrorsAnewAsWell() {
        Network wrong = step(variant(FreezingMisconceptions.all(), "USES_UPDATED_HEAD", 1), NOTHING);
        assertThat(wrong.base().filters().get(0, 0, 0, 0)).isCloseTo(0.976842871, within(1e-8));
        assertThat(wrong.head()).isEqualTo(right(NOTHING).head());
    }

    @Test
    void updatesFrozenTrainsBothPartsOrOneOfThem() {
        assertThat(freezes("UPDATES_FROZEN", 0, BOTH)).isEqualTo(right(NOTHING));
        assertThat(freezes("UPDATES_FROZEN", 1, BOTH)).isEqualTo(right(Set.of(HEAD)));
        assertThat(freezes("UPDATES_FROZEN", 2, BOTH)).isEqualTo(right(Set.of(BASE)));
        assertThat(freezes("UPDATES_FROZEN", 2, Set.of(BASE))).isEqualTo(right(Set.of(BASE)));
    }

    @Test
    void freezeBlocksGradientStopsAtAFrozenHead() {
        assertThat(freezes("FREEZE_BLOCKS_GRADIENT", 0, Set.of(HEAD))).isEqualTo(network());
        assertThat(freezes("FREEZE_BLOCKS_GRADIENT", 0, Set.of(BASE))).isEqualTo(right(Set.of(BASE)));
    }

    @Test
    void freezesTopInsteadFreezesTheHeadForTheBase() {
        assertThat(freezes("FREEZES_TOP_INSTEAD", 0, Set.of(BASE))).isEqualTo(right(Set.of(HEAD)));
        assertThat(freezes("FREEZES_TOP_INSTEAD", 0, Set.of(HEAD))).isEqualTo(right(Set.of(BASE)));
        assertThat(freezes("FREEZES_TOP_INSTEAD", 0, NOTHING)).isEqualTo(right(NOTHING));
        assertThat(freezes("FREEZES_TOP_INSTEAD", 1, BOTH)).isEqualTo(right(Set.of(HEAD)));
    }

    @Test
    void maskInvertedTrainsWhatIsFrozen() {
        assertThat(freezes("MASK_INVERTED", 0, NOTHING)).isEqualTo(network());
        assertThat(freezes("MASK_INVERTED", 0, BOTH)).isEqualTo(right(NOTHING));
        assertThat(freezes("MASK_INVERTED", 0, Set.of(BASE))).isEqualTo(right(Set.of(HEAD)));
    }

    private static Network freezes(String id, int index, Set<Part> frozen) {
        return step(variant(FreezingMisconceptions.all(), id, index), frozen);
    }

    private static Network right(Set<Part> frozen) {
        return step(new ReferenceFreezing(), frozen);
    }

    private static Network step(Freezing freezing, Set<Part> frozen) {
        return freezing.step(network(), samples(), 0.5, frozen);
    }
}
