package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.handoutImage;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.n;
import static cs577.hw4.examples.Examples.ramp;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.MaxPooling;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

class ReferenceMaxPoolingTest {
    private final MaxPooling reference = new ReferenceMaxPooling();

    @Test
    void givesTheAnswerOfTheHandout() {
        assertClose(
                reference.pool(handoutImage(), 2, 2),
                Tensor.ofChannels(
                        new double[][] {{1, 1}, {1, 1}}, new double[][] {{2, 2}, {2, 2}}, new double[][] {{2, 2}, {4, 4}
                        }));
    }

    @Test
    void findsTheLargestOfNegativeValues() {
        assertClose(reference.pool(n(), 2, 2), Tensor.ofChannels(new double[][] {{-1, -3}, {-9, -11}}, new double[][] {
            {2, 3}, {3, 2}
        }));
    }

    @Test
    void leavesOutTheRest() {
        assertClose(reference.pool(ramp(5, 5), 2, 2), map(new double[] {6, 8}, new double[] {16, 18}));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.pool(ramp(3, 3), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window of 0 is below 1");
        assertThatThrownBy(() -> reference.pool(ramp(3, 3), 2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stride 0 is below 1");
        assertThatThrownBy(() -> reference.pool(ramp(3, 4), 4, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x1x1: every size must be at least 1");
    }
}
