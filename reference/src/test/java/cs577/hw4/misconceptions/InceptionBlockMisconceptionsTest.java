package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.inception;
import static cs577.hw4.examples.Examples.inceptionInput;
import static cs577.hw4.examples.Examples.square;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import org.junit.jupiter.api.Test;

/** The wrong answers to the worked example, computed by an independent program. */
class InceptionBlockMisconceptionsTest {
    @Test
    void addedBranchesAreOneMap() {
        assertClose(
                first(InceptionBlockMisconceptions.all(), "ADDED").apply(inceptionInput(), inception()),
                Tensor.of(square("14 42 46 13 33 18 59 20 43 70 28 25 23 57 20 41 54 13"
                        + " 79 26 59 20 33 42 36 76 26 47 20 22 24 36 69 23 39 8")));
    }

    @Test
    void zerosWinAtTheBorderOfTheFourthBranch() {
        Tensor wrong =
                first(InceptionBlockMisconceptions.all(), "POOL_ZERO_PAD").apply(inceptionInput(), inception());
        assertClose(
                Tensors.channel(wrong, 3),
                Tensor.of(square("0 0 0 0 0 0 0 1 1 1 2 0 0 1 1 1 1 0 0 1 1 1 1 0 0 2 1 1 1 0 0 0 0 0 0 0")));
    }

    @Test
    void withoutReluTheThirdBranchFallsBelowZero() {
        Tensor wrong = variant(InceptionBlockMisconceptions.all(), "NO_RELU", 1).apply(inceptionInput(), inception());
        assertClose(
                Tensors.channel(wrong, 2),
                Tensor.of(square("6 22 22 -4 8 -8 34 -12 10 32 -14 -8 -2 26 -30 8 16 -14"
                        + " 40 -12 28 -30 0 18 -8 30 -16 16 -32 2 -12 -12 30 -18 14 -14")));
    }

    @Test
    void joinedAlongTheWidthTheMapIsFourTimesAsWide() {
        Tensor wrong = first(InceptionBlockMisconceptions.all(), "CONCAT_WIDTH").apply(inceptionInput(), inception());
        assertThat(wrong.shape()).isEqualTo(new Shape(6, 24, 1));
        assertThat(wrong.get(0, 6, 0)).isEqualTo(6);
        assertThat(wrong.get(0, 18, 0)).isEqualTo(1);
    }

    @Test
    void anotherOrderOfTheBranchesHasTheSameMapsElsewhere() {
        Tensor wrong = first(InceptionBlockMisconceptions.all(), "BRANCH_ORDER").apply(inceptionInput(), inception());
        assertThat(wrong.get(0, 1, 1)).isEqualTo(22);
        assertThat(wrong.get(0, 1, 2)).isEqualTo(15);
    }
}
