package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.n;
import static cs577.hw4.examples.Examples.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;

class ReferenceResidualBlockTest {
    private static final Tensor X = map(new double[] {1, -2}, new double[] {3, 4});
    private static final Kernel FIRST = Kernel.of(new double[][] {{0, 1, 0}, {0, 1, 0}, {0, 0, 0}});
    private static final Kernel SECOND = Kernel.of(new double[][] {{0, 0, 0}, {0, 1, -2}, {0, -1, 0}});

    private final ReferenceResidualBlock reference = new ReferenceResidualBlock();

    @Test
    void givesTheNumbersOfTheWorkedExample() {
        assertClose(reference.hidden(X, FIRST), map(new double[] {1, 0}, new double[] {4, 2}));
        assertClose(reference.correction(X, FIRST, SECOND), map(new double[] {-3, -2}, new double[] {0, 2}));
        assertClose(reference.apply(X, FIRST, SECOND), map(new double[] {-2, -4}, new double[] {3, 6}));
    }

    @Test
    void isTheIdentityWithZeroWeightsInEitherConvolution() {
        Kernel zeros = Kernel.zeros(3, 3, 2, 2);
        Kernel any = Kernels.map(zeros, weight -> 0.5);
        assertThat(reference.apply(n(), zeros, any)).isEqualTo(n());
        assertThat(reference.apply(n(), any, zeros)).isEqualTo(n());
    }

    @Test
    void keepsTheGradientOfTenLayersAliveWhereAPlainNetworkLosesIt() {
        Kernel one = Kernel.of(new double[][] {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}});
        Kernel half = Kernels.map(one, weight -> weight / 2);
        Tensor residual = map(new double[] {1});
        Tensor plain = residual;
        for (int layer = 0; layer < 10; layer++) {
            residual = reference.apply(residual, one, half);
            plain = reference.correction(plain, one, half);
        }
        // Both networks are linear at 1, so the output is also the derivative.
        assertThat(Tensors.sum(residual)).isCloseTo(57.665, within(1e-3));
        assertThat(Tensors.sum(plain)).isEqualTo(0.0009765625);
    }

    @Test
    void refusesKernelsThatAreNot3x3OrChangeTheDepth() {
        assertThatThrownBy(() -> reference.apply(X, ones(3, 2, 1), SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kernel is 3x2, not 3x3");
        assertThatThrownBy(() -> reference.apply(X, FIRST, ones(3, 3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 2 channels, but the image has 1");
        assertThatThrownBy(() -> reference.apply(X, Kernel.zeros(3, 3, 1, 2), Kernel.zeros(3, 3, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel gives 2 channels, but the input has 1");
    }
}
