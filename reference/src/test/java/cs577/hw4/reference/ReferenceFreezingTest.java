package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked example, whose numbers an automatic differentiation has confirmed. */
class ReferenceFreezingTest {
    private static final double[] STEPPED_FILTERS = {0.991147337, 0, -1, 0.966403994, 0, 0.923955325, 0.991147337, 0};
    private static final double[] STEPPED_WEIGHTS = {0.982294675, -0.890359319};
    private static final double STEPPED_BIAS = 0.044794675;

    private final Freezing reference = new ReferenceFreezing();

    @Test
    void stepsBothPartsWithNothingFrozen() {
        assertClose(step(Set.of()), STEPPED_FILTERS, STEPPED_WEIGHTS, STEPPED_BIAS);
    }

    @Test
    void leavesAFrozenBase() {
        assertClose(step(Set.of(Part.BASE)), network().base().filters().weights(), STEPPED_WEIGHTS, STEPPED_BIAS);
    }

    @Test
    void letsTheGradientThroughAFrozenHead() {
        assertClose(step(Set.of(Part.HEAD)), STEPPED_FILTERS, new double[] {1, -1}, 0);
    }

    @Test
    void changesNothingWithBothFrozenOrWithoutARate() {
        assertThat(step(Set.of(Part.BASE, Part.HEAD))).isEqualTo(network());
        assertThat(reference.step(network(), samples(), 0, Set.of())).isEqualTo(network());
    }

    @Test
    void sendsNoGradientThroughWeightsOfZero() {
        Network zeroHead = new Network(network().base(), new Head(new double[2], 0));
        assertThat(reference.step(zeroHead, samples(), 0.5, Set.of()).base())
                .isEqualTo(network().base());
    }

    @Test
    void refusesWhatDoesNotFitEvenWithNothingToTrain() {
        Set<Part> all = Set.of(Part.BASE, Part.HEAD);
        List<Sample> tiny = List.of(new Sample(map(new double[] {1, 2, 3}), 1));
        assertThatThrownBy(() -> reference.step(network(), tiny, 0.5, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x2x2: every size must be at least 1");
        assertThatThrownBy(() -> reference.step(network(), List.of(), 0.5, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no sample to learn from");
        Network wide = new Network(network().base(), new Head(new double[3], 0));
        assertThatThrownBy(() -> reference.step(wide, samples(), 0.5, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a head of 3 weights does not fit 2 filters");
    }

    private Network step(Set<Part> frozen) {
        return reference.step(network(), samples(), 0.5, frozen);
    }
}
