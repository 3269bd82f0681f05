package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.inception;
import static cs577.hw4.examples.Examples.inceptionInput;
import static cs577.hw4.examples.Examples.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceInceptionBlockTest {
    private final ReferenceInceptionBlock reference = new ReferenceInceptionBlock();

    @Test
    void givesTheNumbersOfTheWorkedExample() {
        List<Tensor> branches = reference.branches(inceptionInput(), inception());
        List<String> expected = List.of(
                "1 4 7 2 5 8 6 1 4 7 2 5 3 6 1 4 7 2 8 3 6 1 4 7 5 8 3 6 1 4 2 5 8 3 6 1",
                "6 15 16 9 18 8 18 18 28 30 24 18 19 24 18 28 30 9 28 22 24 18 28 16 29 36 22 24 18 15 20 29 28 19 18 6",
                "6 22 22 0 8 0 34 0 10 32 0 0 0 26 0 8 16 0 40 0 28 0 0 18 0 30 0 16 0 2 0 0 30 0 14 0",
                "1 1 1 2 2 2 1 1 1 1 2 2 1 1 1 1 1 2 3 1 1 1 1 1 2 2 1 1 1 1 2 2 3 1 1 1");
        Tensor whole = reference.apply(inceptionInput(), inception());
        assertThat(whole.shape()).isEqualTo(new Shape(6, 6, 4));
        for (int branch = 0; branch < expected.size(); branch++) {
            Tensor map = Tensor.of(square(expected.get(branch)));
            assertClose(branches.get(branch), map);
            assertThat(whole.get(1, 2, branch)).isEqualTo(map.get(1, 2, 0));
        }
    }

    @Test
    void isAsDeepAsTheInceptionBlock3aOfGoogLeNet() {
        InceptionWeights weights = new InceptionWeights(
                Kernel.zeros(1, 1, 192, 64),
                Kernel.zeros(1, 1, 192, 96),
                Kernel.zeros(3, 3, 96, 128),
                Kernel.zeros(1, 1, 192, 16),
                Kernel.zeros(5, 5, 16, 32),
                Kernel.zeros(1, 1, 192, 32));
        assertThat(reference.apply(Tensor.zeros(1, 2, 192), weights).channels()).isEqualTo(256);
        assertThat(Stream.of(
                                weights.pointwise(),
                                weights.reduce3(),
                                weights.conv3(),
                                weights.reduce5(),
                                weights.conv5(),
                                weights.poolProjection())
                        .mapToInt(kernel -> kernel.weights().length)
                        .sum())
                .isEqualTo(163_328);
    }

    @Test
    void refusesKernelsThatDoNotFit() {
        Kernel one = Kernel.zeros(1, 1, 1, 1);
        Kernel three = Kernel.zeros(3, 3, 1, 1);
        Kernel five = Kernel.zeros(5, 5, 1, 1);
        Tensor input = Tensor.zeros(2, 2, 1);
        assertThatThrownBy(() -> reference.apply(
                        input, new InceptionWeights(one, one, three, Kernel.zeros(1, 1, 2, 1), five, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kernel reads 2 channels, but the image has 1");
    }
}
