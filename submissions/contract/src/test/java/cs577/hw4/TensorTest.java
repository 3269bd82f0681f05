package cs577.hw4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorTest {
    private static final double[][] ROWS = {{1, 2, 3}, {4, 5, 6}};

    @Test
    void readsRowsAsOneChannel() {
        Tensor tensor = Tensor.of(ROWS);

        assertThat(tensor).isEqualTo(new Tensor(2, 3, 1, new double[] {1, 2, 3, 4, 5, 6}));
        assertThat(tensor.get(1, 0, 0)).isEqualTo(4);
        assertThat(tensor.shape()).isEqualTo(new Shape(2, 3, 1));
    }

    @Test
    void readsNestedArraysByRowColumnAndChannel() {
        Tensor tensor = Tensor.of(new double[][][] {{{1, 2}, {3, 4}, {5, 6}}});

        assertThat(tensor.shape()).isEqualTo(new Shape(1, 3, 2));
        assertThat(tensor.get(0, 2, 0)).isEqualTo(5);
        assertThat(tensor.values()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void putsTogetherChannelsOfAPosition() {
        Tensor tensor = Tensor.ofChannels(ROWS, new double[][] {{10, 20, 30}, {40, 50, 60}});

        assertThat(tensor.shape()).isEqualTo(new Shape(2, 3, 2));
        assertThat(tensor.values()).containsExactly(1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60);
    }

    @Test
    void zerosAreZeroEverywhere() {
        assertThat(Tensor.zeros(1, 2, 3)).isEqualTo(new Tensor(1, 2, 3, new double[6]));
        assertThat(Tensor.zeros(new Shape(1, 2, 3))).isEqualTo(Tensor.zeros(1, 2, 3));
    }

    @Test
    void refusesSizesBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tensor(0, 3, 1, new double[0]))
                .withMessage("Tensor 0x3x1: every size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.zeros(2, -1, 1))
                .withMessage("Tensor 2x-1x1: every size must be at least 1");
    }

    @Test
    void refusesSizesWhoseProductOverflows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tensor(65536, 65536, 1, new double[0]))
                .withMessage("Tensor 65536x65536x1: more elements than a Java array can hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.zeros(2, 1 << 15, 1 << 15))
                .withMessageContaining("more elements");
    }

    @Test
    void refusesTheWrongNumberOfValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tensor(2, 2, 1, new double[3]))
                .withMessage("Tensor 2x2x1 has 4 elements, but the array has 3");
    }

    @Test
    void refusesRaggedAndEmptyArrays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.of(new double[][] {{1, 2}, {3}}))
                .withMessage("rows[1] has length 1, but the first of its kind has length 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.of(new double[][][] {{{1}, {2}}, {{3}, {4, 5}}}))
                .withMessage("values[1][1] has length 2, but the first of its kind has length 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.of(new double[0][]))
                .withMessage("rows is empty: every size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.of(new double[][] {{}}))
                .withMessage("rows[0] is empty: every size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(Tensor::ofChannels)
                .withMessage("channels is empty: every size must be at least 1");
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Tensor(1, 1, 1, null))
                .withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> Tensor.of(new double[][] {{1}, null}))
                .withMessage("rows[1]");
        assertThatNullPointerException().isThrownBy(() -> Tensor.zeros(null)).withMessage("shape");
    }

    @Test
    void refusesIndicesOutside() {
        Tensor tensor = Tensor.of(ROWS);

        assertThatThrownBy(() -> tensor.get(2, 0, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("row 2 is outside 0..1");
        // In the flat array both would be another element.
        assertThatThrownBy(() -> tensor.get(0, 3, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("column 3 is outside 0..2");
        assertThatThrownBy(() -> tensor.get(1, 1, -1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("channel -1 is outside 0..0");
    }

    @Test
    void differsBySizeEvenWithTheSameValues() {
        double[] values = {1, 2, 3, 4, 5, 6};

        assertThat(new Tensor(2, 3, 1, values))
                .isNotEqualTo(new Tensor(3, 2, 1, values))
                .isNotEqualTo(new Tensor(2, 1, 3, values))
                .isNotEqualTo(new Tensor(1, 3, 2, values));
    }

    @Test
    void treatsBothZerosAsEqualAndNotANumberAsItself() {
        Tensor positive = Tensor.of(new double[][] {{0.0, Double.NaN}});
        Tensor negative = Tensor.of(new double[][] {{-0.0, Double.NaN}});

        assertThat(positive).isEqualTo(negative).hasSameHashCodeAs(negative);
        assertThat(positive).hasToString(negative.toString());
        assertThat(positive).isNotEqualTo(Tensor.of(new double[][] {{0.0, 1.0}}));
    }

    @Test
    void printsSizesAndValues() {
        assertThat(Tensor.of(new double[][] {{1, -2}, {0.5, 4}})).hasToString("Tensor 2x2x1 [[1, -2], [0.5, 4]]");
        assertThat(Tensor.of(new double[][][] {{{1, 3}, {2, 4}}})).hasToString("Tensor 1x2x2 c0=[[1, 2]] c1=[[3, 4]]");
        assertThat(Tensor.of(new double[][] {{1e15, 1e300, Double.NaN, Double.NEGATIVE_INFINITY}}))
                .hasToString("Tensor 1x4x1 [[1.0E15, 1.0E300, NaN, -Infinity]]");
    }

    @Test
    void cutsALongTextOff() {
        String text = Tensor.zeros(500, 500, 4).toString();

        assertThat(text)
                .startsWith("Tensor 500x500x4 c0=[[0, 0, ")
                .endsWith("...")
                .hasSize(203);
    }
}
