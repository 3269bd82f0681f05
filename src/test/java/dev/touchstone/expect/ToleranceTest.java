package dev.touchstone.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {
    @SuppressWarnings("ArrayRecordComponent") // as contracts have them
    private record Grid(int width, double[] values) {}

    @Test
    void theBoundItselfIsClose() {
        Tolerance half = new Tolerance(0.5);
        assertThat(half.close(1, 1.5)).isTrue();
        assertThat(half.close(1, 0.5)).isTrue();
        assertThat(half.close(1, Math.nextUp(1.5))).isFalse();
        assertThat(half.close(1, 0.499999)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsCloseToNothing(double strange) {
        Tolerance wide = new Tolerance(Double.MAX_VALUE);
        assertThat(wide.close(strange, strange)).isFalse();
        assertThat(wide.close(strange, 0)).isFalse();
        assertThat(wide.close(0, strange)).isFalse();
    }

    @Test
    void theTwoZerosAreEqual() {
        assertThat(Tolerance.exact().close(0.0, -0.0)).isTrue();
        assertThat(Tolerance.exact().close(-0.0, 0.0)).isTrue();
    }

    @Test
    void exactMeansEqual() {
        assertThat(Tolerance.exact().close(1, 1)).isTrue();
        assertThat(Tolerance.exact().close(1, Math.nextUp(1.0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesABoundThatIsNone(double bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tolerance(bound))
                .withMessage("a tolerance is a finite number of at least 0, not " + bound);
    }

    @Test
    void refusesAMagnitudeThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tolerance.rounding(3, Double.NaN))
                .withMessage("a tolerance is a finite number of at least 0, not NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tolerance.rounding(-3, 1))
                .withMessageStartingWith("a tolerance is a finite number of at least 0, not -");
    }

    @Test
    void roundingGrowsWithTermsAndMagnitude() {
        assertThat(Tolerance.rounding(6, 4)).isEqualTo(new Tolerance(8 * 0x1p-23 * 4));
        assertThat(Tolerance.rounding(1_000_000, 0)).isEqualTo(Tolerance.exact());
    }

    @Test
    void relativeIsAFractionOfTheLargestNumberInTheAnswer() {
        assertThat(Tolerance.relative(0.25, 1, List.of(2.0, -8.0)).bound()).isEqualTo(2);
        assertThat(Tolerance.relative(0.25, 1, new Grid(3, new double[] {0.5})).bound())
                .isEqualTo(0.75);
        assertThat(Tolerance.relative(0.25, 1, Set.of(-4)).bound()).isEqualTo(1);
    }

    @Test
    void relativeNeverFallsBelowItsFloor() {
        assertThat(Tolerance.relative(0.25, 16, 1.0).bound()).isEqualTo(4);
        assertThat(Tolerance.relative(0.25, 2, new double[0]).bound()).isEqualTo(0.5);
        assertThat(Tolerance.relative(0.25, 2, "no number").bound()).isEqualTo(0.5);
    }
}
