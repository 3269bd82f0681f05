package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Part;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked examples of questions 14 and 15, whose numbers an automatic differentiation has confirmed. */
class TinyNetworkTest {
    private static final double[] FILTERS = {1, 0, -1, 1, 0, 1, 1, 0};
    private static final double[] STEPPED_FILTERS = {0.991147337, 0, -1, 0.966403994, 0, 0.923955325, 0.991147337, 0};
    private static final double[] STEPPED_WEIGHTS = {0.982294675, -0.890359319};
    private static final double STEPPED_BIAS = 0.044794675;

    private final TinyNetwork network = new TinyNetwork(network());

    @Test
    void computesTheFeatures() {
        assertThat(network.features(samples().get(0).image())).containsExactly(1, 1.75);
        assertThat(network.features(samples().get(1).image())).containsExactly(1.5, 1.5);
        assertThat(network.logit(samples().get(0).image())).isEqualTo(-0.75);
    }

    @Test
    void stepsEveryPart() {
        assertClose(network.step(samples(), 0.5, Set.of()), STEPPED_FILTERS, STEPPED_WEIGHTS, STEPPED_BIAS);
    }

    @Test
    void leavesAFrozenBase() {
        assertClose(network.step(samples(), 0.5, Set.of(Part.BASE)), FILTERS, STEPPED_WEIGHTS, STEPPED_BIAS);
    }

    @Test
    void letsTheGradientThroughAFrozenHead() {
        assertClose(network.step(samples(), 0.5, Set.of(Part.HEAD)), STEPPED_FILTERS, new double[] {1, -1}, 0);
    }

    @Test
    void trainsAZeroHeadOnFrozenFeatures() {
        Network trained = new Network(network().base(), new Head(new double[2], 0));
        for (int step = 0; step < 3; step++) {
            trained = new TinyNetwork(trained).step(samples(), 0.5, Set.of(Part.BASE));
        }
        assertThat(trained.head().weights()).containsExactly(new double[] {-0.175693366, 0.105835711}, within(1e-8));
        assertThat(trained.head().bias()).isCloseTo(0.007995124, within(1e-8));
    }

    @Test
    void refusesAHeadThatDoesNotFitAndAnEmptyBatch() {
        Network narrow = new Network(network().base(), new Head(new double[1], 0));
        assertThatThrownBy(() -> new TinyNetwork(narrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a head of 1 weights does not fit 2 filters");
        assertThatThrownBy(() -> network.step(List.of(), 1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no sample to learn from");
    }
}
