package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.n;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpatialReductionMisconceptionsTest {
    private static final Shape HANDOUT = new Shape(128, 128, 16);

    @ParameterizedTest
    @CsvSource({"0, 8", "1, 5", "2, 7", "3, 1"})
    void reducesDepthLeavesFewerChannels(int variant, int channels) {
        assertThat(variant(SpatialReductionMisconceptions.all(), "REDUCES_DEPTH", variant)
                        .outputShape(HANDOUT, 3, 2))
                .isEqualTo(new Shape(63, 63, channels));
    }

    @Test
    void reducesDepthAveragesOverTheChannels() {
        SpatialReduction wrong = variant(SpatialReductionMisconceptions.all(), "REDUCES_DEPTH", 4);
        assertClose(wrong.average(n(), 2, 2), Tensor.of(square("-2.125 -2.75 -5.5 -7")));
    }

    @ParameterizedTest
    @CsvSource({"0, 64", "1, 4", "2, 1024"})
    void countsTheWindowAsWeights(int variant, long parameters) {
        assertThat(variant(SpatialReductionMisconceptions.all(), "COUNTS_PARAMETERS", variant)
                        .parameters(HANDOUT, 2))
                .isEqualTo(parameters);
    }

    @Test
    void countIncludePadDividesByTheWholeWindow() {
        Tensor ones = Tensors.generate(new Shape(2, 2, 1), (i, j, c) -> 1);
        double corner = new Windows(ones, 3, 1, 1, 1)
                .eachFilledUp(window -> window.average().orElseThrow())
                .get(0, 0, 0);
        assertThat(corner).isCloseTo(0.444444, within(1e-6));
        Tensor padded = first(SpatialReductionMisconceptions.all(), "COUNT_INCLUDE_PAD")
                .average(map(new double[] {9, 9, 9}, new double[] {9, 9, 9}, new double[] {9, 9, 9}), 3, 2);
        assertThat(padded).isEqualTo(map(new double[] {4, 4}, new double[] {4, 4}));
    }

    @Test
    void integerDivisionDropsTheFraction() {
        SpatialReduction wrong = first(SpatialReductionMisconceptions.all(), "INTEGER_DIVISION");
        assertClose(wrong.average(n(), 2, 2), Tensor.ofChannels(square("-3 -5 -11 -13"), square("0 0 0 0")));
        assertThat(variant(SpatialReductionMisconceptions.all(), "INTEGER_DIVISION", 2)
                        .globalAverage(n()))
                .containsExactly(-8, 0);
    }

    @Test
    void anIntVariableDropsTheFractionOfEachTerm() {
        SpatialReduction wrong = variant(SpatialReductionMisconceptions.all(), "INTEGER_DIVISION", 1);
        assertClose(wrong.average(Tensor.of(square("1.5 1.5 1.5 4")), 2, 2), map(new double[] {1}));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 8 8 0", "1, 0 4 4 0", "2, 2 2 2 2", "3, 8 8 8 8"})
    void spreadsTheGradient(int variant, String gradient) {
        assertClose(
                variant(SpatialReductionMisconceptions.all(), "SPREADS_GRADIENT", variant)
                        .maxGradient(Tensor.of(square("1 5 5 2")), map(new double[] {8}), 2, 2),
                Tensor.of(square(gradient)));
    }
}
