package cs577.hw4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KernelTest {
    private static final double[][] ONE = {{1, 2}, {3, 4}};
    private static final double[][] TWO = {{10, 20}, {30, 40}};

    @Test
    void readsRowsAsOneFilterOfOneChannel() {
        assertThat(Kernel.of(ONE)).isEqualTo(new Kernel(2, 2, 1, 1, new double[] {1, 2, 3, 4}));
    }

    @Test
    void readsNestedArraysByRowColumnInputAndOutput() {
        Kernel kernel = Kernel.of(new double[][][][] {{{{1, 2, 3}, {4, 5, 6}}}});

        assertThat(kernel).isEqualTo(new Kernel(1, 1, 2, 3, new double[] {1, 2, 3, 4, 5, 6}));
        assertThat(kernel.get(0, 0, 1, 0)).isEqualTo(4);
        assertThat(kernel.get(0, 0, 0, 2)).isEqualTo(3);
    }

    @Test
    void readsTheSlicesOfOneFilter() {
        assertThat(Kernel.ofChannels(ONE, TWO))
                .isEqualTo(new Kernel(2, 2, 2, 1, new double[] {1, 10, 2, 20, 3, 30, 4, 40}));
    }

    @Test
    void readsSeveralFiltersOfOneChannel() {
        assertThat(Kernel.ofFilters(ONE, TWO))
                .isEqualTo(new Kernel(2, 2, 1, 2, new double[] {1, 10, 2, 20, 3, 30, 4, 40}));
    }

    @Test
    void zerosAreZeroEverywhere() {
        assertThat(Kernel.zeros(1, 2, 3, 4)).isEqualTo(new Kernel(1, 2, 3, 4, new double[24]));
    }

    @Test
    void refusesSizesBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kernel(3, 3, 0, 1, new double[0]))
                .withMessage("Kernel 3x3x0x1: every size must be at least 1");
    }

    @Test
    void refusesSizesWhoseProductOverflows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.zeros(256, 256, 256, 256))
                .withMessage("Kernel 256x256x256x256: more elements than a Java array can hold");
    }

    @Test
    void refusesTheWrongNumberOfWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kernel(3, 3, 2, 1, new double[9]))
                .withMessage("Kernel 3x3x2x1 has 18 elements, but the array has 9");
    }

    @Test
    void refusesRaggedArrays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.ofFilters(ONE, new double[][] {{1, 2}}))
                .withMessage("filters[1] has length 1, but the first of its kind has length 2");
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Kernel(1, 1, 1, 1, null))
                .withMessage("weights");
        assertThatNullPointerException()
                .isThrownBy(() -> Kernel.of(new double[][] {null}))
                .withMessage("rows[0]");
    }

    @Test
    void refusesIndicesOutside() {
        Kernel kernel = Kernel.zeros(1, 2, 3, 4);

        assertThatThrownBy(() -> kernel.get(1, 0, 0, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("u 1 is outside 0..0");
        assertThatThrownBy(() -> kernel.get(0, -1, 0, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("v -1 is outside 0..1");
        assertThatThrownBy(() -> kernel.get(0, 0, 3, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("input 3 is outside 0..2");
        assertThatThrownBy(() -> kernel.get(0, 0, 0, 4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("output 4 is outside 0..3");
    }

    @Test
    void treatsBothZerosAsEqual() {
        Kernel negative = Kernel.of(new double[][] {{-0.0}});

        assertThat(negative).isEqualTo(Kernel.zeros(1, 1, 1, 1)).hasSameHashCodeAs(Kernel.zeros(1, 1, 1, 1));
    }

    @Test
    void differsBySizeEvenWithTheSameWeights() {
        assertThat(Kernel.ofFilters(ONE, TWO)).isNotEqualTo(Kernel.ofChannels(ONE, TWO));
        assertThat(Kernel.zeros(1, 2, 1, 1)).isNotEqualTo(Kernel.zeros(2, 1, 1, 1));
    }

    @Test
    void printsSizesAndWeights() {
        assertThat(Kernel.of(ONE)).hasToString("Kernel 2x2x1x1 [[1, 2], [3, 4]]");
        assertThat(Kernel.ofChannels(ONE, TWO))
                .hasToString("Kernel 2x2x2x1 c0f0=[[1, 2], [3, 4]] c1f0=[[10, 20], [30, 40]]");
        assertThat(Kernel.of(new double[][][][] {{{{1, 2}, {3, 4}}}}))
                .hasToString("Kernel 1x1x2x2 c0f0=[[1]] c1f0=[[3]] c0f1=[[2]] c1f1=[[4]]");
    }

    @Test
    void cutsALongTextOff() {
        assertThat(Kernel.zeros(3, 3, 256, 256).toString()).endsWith("...").hasSize(203);
    }
}
