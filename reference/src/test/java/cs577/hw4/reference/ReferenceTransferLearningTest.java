package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Sample;
import cs577.hw4.TransferLearning;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example, whose numbers an automatic differentiation has confirmed. */
class ReferenceTransferLearningTest {
    private static final Base BASE = network().base();

    private final TransferLearning reference = new ReferenceTransferLearning();

    @Test
    void computesTheFeatures() {
        assertThat(reference.features(BASE, samples().get(0).image())).containsExactly(1, 1.75);
        assertThat(reference.features(BASE, samples().get(1).image())).containsExactly(1.5, 1.5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.693147181, 0, 0, 0",
        "1, 0.683522687, -0.0625, 0.03125, 0",
        "2, 0.674251151, -0.120117994, 0.067748215, 0.00341743"
    })
    void losesLessWithEveryStep(int steps, double loss, double first, double second, double bias) {
        Head head = reference.trainHead(BASE, samples(), 0.5, steps);
        assertThat(reference.loss(BASE, head, samples())).isCloseTo(loss, within(1e-9));
        assertThat(head.weights()).containsExactly(new double[] {first, second}, within(1e-9));
        assertThat(head.bias()).isCloseTo(bias, within(1e-9));
    }

    @Test
    void trainsTheHeadOfTheWorkedExample() {
        Head head = reference.trainHead(BASE, samples(), 0.5, 3);
        assertThat(head.weights()).containsExactly(new double[] {-0.175693366, 0.105835711}, within(1e-9));
        assertThat(head.bias()).isCloseTo(0.007995124, within(1e-9));
    }

    @Test
    void computesTheLossOfTheHeadOfQuestion15() {
        assertThat(reference.loss(BASE, network().head(), samples())).isCloseTo(0.915009093, within(1e-9));
    }

    @Test
    void givesTheSameHeadWhenEverySampleIsGivenTwice() {
        List<Sample> twice = new ArrayList<>(samples());
        twice.addAll(samples());
        Head once = reference.trainHead(BASE, samples(), 0.5, 3);
        assertThat(reference.trainHead(BASE, twice, 0.5, 3).weights()).containsExactly(once.weights(), within(1e-12));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.trainHead(BASE, samples(), 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1 steps are below 0");
        assertThatThrownBy(() -> reference.trainHead(BASE, List.of(), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no sample to learn from");
        assertThatThrownBy(() -> reference.loss(BASE, network().head(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no sample to learn from");
        assertThatThrownBy(() -> reference.loss(BASE, new Head(new double[3], 0), samples()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a head of 3 weights does not fit 2 filters");
        assertThatThrownBy(() -> reference.features(BASE, map(new double[] {1, 2, 3})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x2x2: every size must be at least 1");
    }
}
