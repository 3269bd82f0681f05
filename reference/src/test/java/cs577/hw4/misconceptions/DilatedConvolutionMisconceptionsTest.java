package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.k;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.ones;
import static cs577.hw4.examples.Examples.ramp;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;
import static cs577.hw4.examples.Examples.x;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers with a padding of 1 and a rate of 2, computed by an independent program. */
class DilatedConvolutionMisconceptionsTest {
    @ParameterizedTest
    @CsvSource({"STRIDE_INSTEAD, 82 122 127 123", "FLIPPED, 33 63 70 39"})
    void givesTheKnownWrongAnswer(String id, String expected) {
        assertClose(wrong(id, x(), k()), Tensor.of(square(expected)));
    }

    @ParameterizedTest
    @CsvSource({"STRIDE_INSTEAD, 18 27 36 54", "BOX_5X5, 88 88 88 88"})
    void givesTheKnownWrongAnswerToTheHandout(String id, String expected) {
        assertClose(wrong(id, handoutImage(), ones(3, 3, 3)), Tensor.of(square(expected)));
    }

    @Test
    void boxFillsTheHolesWithTheWeightBehindOrBefore() {
        Kernel kernel = Kernel.of(new double[][] {{1, 10}});
        Tensor image = map(new double[] {1, 2, 3, 4});
        assertClose(wrong(0, image, kernel, 2), map(new double[] {51, 72}));
        assertClose(wrong(1, image, kernel, 2), map(new double[] {33, 45}));
    }

    private static Tensor wrong(int box, Tensor image, Kernel kernel, int rate) {
        return variant(DilatedConvolutionMisconceptions.all(), "BOX_5X5", box).convolve(image, kernel, 0, rate);
    }

    @Test
    void notDilatedIsQuestion2() {
        assertClose(wrong("NOT_DILATED", x(), k()), Tensor.of(new double[][] {
            {82, 140, 122, 79}, {77, 135, 141, 97}, {127, 145, 123, 54}, {60, 53, 50, 15}
        }));
    }

    @Test
    void rateIsGapNeedsMoreRoomThanThereIs() {
        assertThatThrownBy(() -> wrong("RATE_IS_GAP", x(), k()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x0x1: every size must be at least 1");
    }

    @Test
    void dilatesImageMakesTheResultLarger() {
        assertClose(wrong("DILATES_IMAGE", ramp(2, 2), ones(2, 2, 1)), Tensor.of(new double[][] {
            {0, 0, 1, 1}, {0, 0, 1, 1}, {2, 2, 3, 3}, {2, 2, 3, 3}
        }));
    }

    @Test
    void samePaddingKeepsTheSize() {
        assertClose(wrong("SAME_PADDING", x(), k()), Tensor.of(new double[][] {
            {45, 73, 51, 76}, {94, 87, 88, 85}, {21, 32, 21, 33}, {44, 41, 34, 39}
        }));
    }

    private static Tensor wrong(String id, Tensor image, Kernel kernel) {
        return first(DilatedConvolutionMisconceptions.all(), id).convolve(image, kernel, 1, 2);
    }
}
