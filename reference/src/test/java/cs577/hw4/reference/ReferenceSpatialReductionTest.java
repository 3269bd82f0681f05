package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.n;
import static cs577.hw4.examples.Examples.ramp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceSpatialReductionTest {
    private final SpatialReduction reference = new ReferenceSpatialReduction();

    @Test
    void aQuarterOfTheCoefficientsIsLeftAndNothingIsLearnt() {
        Shape input = new Shape(128, 128, 16);
        Shape output = reference.outputShape(input, 2, 2);
        assertThat(output).isEqualTo(new Shape(64, 64, 16));
        assertThat(Tensor.zeros(input).values()).hasSize(262_144);
        assertThat(Tensor.zeros(output).values()).hasSize(65_536);
        assertThat(reference.parameters(input, 2)).isZero();
    }

    @Test
    void averagesEachWindow() {
        assertClose(
                reference.average(n(), 2, 2),
                Tensor.ofChannels(
                        new double[][] {{-3.5, -5.5}, {-11.5, -13.5}}, new double[][] {{-0.75, 0}, {0.5, -0.5}}));
        assertClose(reference.average(peak(0, 0), 2, 2), map(new double[] {2.25, 0}, new double[] {0, 0}));
    }

    @Test
    void averagesEachChannel() {
        assertThat(reference.globalAverage(n())).containsExactly(-8.5, -0.1875);
        assertThat(reference.globalAverage(peak(0, 0))).containsExactly(0.5625);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 9, 0", "1, 1, 9, 0", "0, 2, 0, 9"})
    void maxPoolingForgetsWhereInItsWindowAPeakWas(int row, int column, double left, double right) {
        assertClose(
                new ReferenceMaxPooling().pool(peak(row, column), 2, 2),
                map(new double[] {left, right}, new double[] {0, 0}));
    }

    @Test
    void sendsTheGradientToTheFirstMaximum() {
        assertClose(
                reference.maxGradient(peak(0, 0), map(new double[] {1, 2}, new double[] {3, 4}), 2, 2),
                map(new double[] {1, 0, 2, 0}, new double[] {0, 0, 0, 0}, new double[] {3, 0, 4, 0}, new double[] {
                    0, 0, 0, 0
                }));
    }

    @Test
    void addsUpWhereWindowsOverlap() {
        assertClose(
                reference.maxGradient(
                        map(new double[] {1, 2, 3}, new double[] {4, 9, 5}, new double[] {6, 7, 8}),
                        map(new double[] {1, 10}, new double[] {100, 1000}),
                        2,
                        1),
                map(new double[] {0, 0, 0}, new double[] {0, 1111, 0}, new double[] {0, 0, 0}));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.outputShape(new Shape(3, 3, 1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window of 0 is below 1");
        assertThatThrownBy(() -> reference.average(ramp(3, 4), 4, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x1x1: every size must be at least 1");
        assertThatThrownBy(() -> reference.maxGradient(ramp(4, 4), ramp(2, 3), 2, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the upstream gradient is a Shape 2x3x1, but the output is a Shape 2x2x1");
    }

    /** 9 at one place of a 4x4 image, 0 elsewhere. */
    private static Tensor peak(int row, int column) {
        return Tensors.generate(new Shape(4, 4, 1), (i, j, c) -> i == row && j == column ? 9 : 0);
    }
}
