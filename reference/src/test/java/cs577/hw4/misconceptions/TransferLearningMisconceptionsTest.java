package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Sample;
import cs577.hw4.TransferLearning;
import cs577.hw4.reference.ReferenceTransferLearning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the worked example; one step from zeros can be followed with a pencil. */
class TransferLearningMisconceptionsTest {
    private static final Base BASE = network().base();
    private static final TransferLearning RIGHT = new ReferenceTransferLearning();

    @ParameterizedTest
    @CsvSource({
        "SUM_LOSS, 0, -0.125, 0.0625, 0",
        "UPDATES_BASE, 0, -0.0625, 0.03125, 0",
        "RETRAINS_FROM_SCRATCH, 0, 0, 0, 0",
        "RETRAINS_FROM_SCRATCH, 1, -0.03125, -0.03125, 0",
        "NO_RELU, 0, -0.0625, 0.03125, 0",
        "NO_POOL, 1, -0.25, 0.125, 0",
        "SIGN, 0, 0.0625, -0.03125, 0",
        "FORGOT_BIAS, 0, -0.0625, 0.03125, 0"
    })
    void takesAWrongFirstStepOrAWrongOneLater(String id, int index, double first, double second, double bias) {
        Head head = trained(id, index, 1);
        assertThat(head.weights()).containsExactly(new double[] {first, second}, within(1e-12));
        assertThat(head.bias()).isCloseTo(bias, within(1e-12));
    }

    @Test
    void sumLossIsTwiceTheMeanOfTwo() {
        assertThat(wrong("SUM_LOSS", 1).loss(BASE, network().head(), samples()))
                .isCloseTo(2 * 0.915009093, within(1e-8));
    }

    @Test
    void updatesBaseDepartsFromTheSecondStepOn() {
        Head right = RIGHT.trainHead(BASE, samples(), 0.5, 3);
        assertThat(trained("UPDATES_BASE", 0, 3).weights()[0]).isNotCloseTo(right.weights()[0], within(1e-5));
    }

    @Test
    void noReluLetsNegativeAnswersCancelPositiveOnes() {
        assertThat(wrong("NO_RELU", 0).features(BASE, samples().get(0).image())).containsExactly(0.25, 1.75);
    }

    @Test
    void noPoolFlattensTheMapsOrAddsThemUp() {
        assertThat(wrong("NO_POOL", 0).features(BASE, samples().get(0).image()))
                .containsExactly(2, 0, 0, 3, 0, 4, 2, 0);
        assertThat(wrong("NO_POOL", 1).features(BASE, samples().get(0).image())).containsExactly(4, 7);
    }

    @Test
    void forgotBiasKeepsItZero() {
        assertThat(trained("FORGOT_BIAS", 0, 3).bias()).isZero();
        Head biased = new Head(new double[2], 5);
        assertThat(wrong("FORGOT_BIAS", 1).loss(BASE, biased, samples())).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void perSampleUpdatesDependOnTheOrder() {
        List<Sample> backwards = new ArrayList<>(samples());
        Collections.reverse(backwards);
        for (int index = 0; index < 2; index++) {
            TransferLearning wrong = wrong("PER_SAMPLE_UPDATES", index);
            assertThat(wrong.trainHead(BASE, backwards, 0.5, 1)).isNotEqualTo(wrong.trainHead(BASE, samples(), 0.5, 1));
        }
    }

    private static Head trained(String id, int index, int steps) {
        return wrong(id, index).trainHead(BASE, samples(), 0.5, steps);
    }

    private static TransferLearning wrong(String id, int index) {
        return variant(TransferLearningMisconceptions.all(), id, index);
    }
}
