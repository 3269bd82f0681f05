package cs577.hw4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** The small records: what they accept, copy, compare and print. */
class RecordsTest {
    private static final Kernel KERNEL = Kernel.of(new double[][] {{2}});
    private static final Head HEAD = new Head(new double[] {1, -1}, 0.5);

    @Test
    void aShapeRefusesSizesBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape(126, 0, 16))
                .withMessage("Shape 126x0x16: every size must be at least 1");
    }

    @Test
    void aShapeMayHaveMoreElementsThanAnArray() {
        assertThat(new Shape(100_000, 100_000, 3)).hasToString("Shape 100000x100000x3");
    }

    @Test
    void aHeadCopiesItsWeightsInAndOut() {
        double[] weights = {1, -1};
        Head head = new Head(weights, 0.5);

        weights[0] = 9;
        head.weights()[1] = 9;

        assertThat(head.weights()).containsExactly(1, -1);
    }

    @Test
    void headsAreComparedByContents() {
        assertThat(HEAD)
                .isEqualTo(new Head(new double[] {1, -1}, 0.5))
                .hasSameHashCodeAs(new Head(new double[] {1, -1}, 0.5))
                .isNotEqualTo(new Head(new double[] {1, -1}, 0))
                .isNotEqualTo(new Head(new double[] {1, 1}, 0.5))
                .isNotEqualTo(new Head(new double[] {1}, 0.5));
        assertThat(new Head(new double[0], -0.0)).isEqualTo(new Head(new double[0], 0.0));
    }

    @Test
    void aLayerCopiesItsBiasInAndOut() {
        double[] bias = {1};
        Layer layer = new Layer(KERNEL, bias, 1);

        bias[0] = 9;
        layer.bias()[0] = 9;

        assertThat(layer.bias()).containsExactly(1);
    }

    @Test
    void layersAreComparedByContents() {
        Layer layer = new Layer(KERNEL, new double[] {0}, 1);

        assertThat(layer)
                .isEqualTo(new Layer(Kernel.of(new double[][] {{2}}), new double[] {-0.0}, 1))
                .hasSameHashCodeAs(new Layer(Kernel.of(new double[][] {{2}}), new double[] {-0.0}, 1))
                .isNotEqualTo(new Layer(KERNEL, new double[] {0}, 2))
                .isNotEqualTo(new Layer(KERNEL, new double[] {1}, 1))
                .isNotEqualTo(new Layer(Kernel.zeros(1, 1, 1, 1), new double[] {0}, 1));
    }

    @Test
    void leavesToTheAnswersWhatTheyMustRefuse() {
        assertThat(new Layer(KERNEL, new double[] {1, 2, 3}, 0).stride()).isZero();
        assertThat(new Window(0, -1, 0).stride()).isEqualTo(-1);
        assertThat(new Schedule(1, -1, 1, -2).jointSteps()).isEqualTo(-2);
        assertThat(new Network(new Base(KERNEL), HEAD).head()).isEqualTo(HEAD);
    }

    @Test
    void matchesWithEitherZeroAreEqual() {
        assertThat(new Match(1, 2, 0.0))
                .isEqualTo(new Match(1, 2, -0.0))
                .hasSameHashCodeAs(new Match(1, 2, -0.0))
                .isNotEqualTo(new Match(2, 1, 0.0))
                .isNotEqualTo(new Match(1, 2, 1.0));
    }

    @Test
    void printTheirContents() {
        assertThat(HEAD).hasToString("Head [1, -1] bias 0.5");
        assertThat(new Layer(KERNEL, new double[] {0.5}, 1))
                .hasToString("Layer (Kernel 1x1x1x1 [[2]]) bias [0.5] stride 1");
        assertThat(new Match(2, 0, 1)).hasToString("Match[row=2, column=0, score=1.0]");
        assertThat(new Sample(Tensor.of(new double[][] {{1}}), 7))
                .hasToString("Sample[image=Tensor 1x1x1 [[1]], label=7]");
    }

    @Test
    void printLongArraysShortly() {
        assertThat(new Head(new double[10_000], 0).toString()).hasSizeLessThan(250);
        assertThat(new Layer(Kernel.zeros(9, 9, 9, 9), new double[10_000], 1).toString())
                .hasSizeLessThan(450);
    }

    @Test
    void nameWhatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> new Sample(null, 0)).withMessage("image");
        assertThatNullPointerException().isThrownBy(() -> new Base(null)).withMessage("filters");
        assertThatNullPointerException().isThrownBy(() -> new Head(null, 0)).withMessage("weights");
        assertThatNullPointerException()
                .isThrownBy(() -> new Network(null, HEAD))
                .withMessage("base");
        assertThatNullPointerException()
                .isThrownBy(() -> new Network(new Base(KERNEL), null))
                .withMessage("head");
        assertThatNullPointerException()
                .isThrownBy(() -> new Layer(KERNEL, null, 1))
                .withMessage("bias");
        assertThatNullPointerException()
                .isThrownBy(() -> new InceptionWeights(KERNEL, KERNEL, KERNEL, KERNEL, null, KERNEL))
                .withMessage("conv5");
    }
}
