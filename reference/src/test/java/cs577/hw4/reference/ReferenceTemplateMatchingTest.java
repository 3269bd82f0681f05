package cs577.hw4.reference;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Match;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import org.junit.jupiter.api.Test;

class ReferenceTemplateMatchingTest {
    private final TemplateMatching reference = new ReferenceTemplateMatching();
    private final Tensor image = Tensor.of(new double[][] {{0, 0, 9, 9}, {0, 0, 9, 9}, {2, 4, 0, 0}, {6, 8, 0, 1}});
    private final Tensor template = Tensor.of(new double[][] {{1, 2}, {3, 4}});

    @Test
    void givesTheCosineAtEachPlace() {
        assertClose(reference.responses(image, template), Tensor.of(new double[][] {
            {0, 0.774597, 0.912871}, {0.898146, 0.556128, 0.387298}, {1, 0.571548, 0.730297}
        }));
    }

    @Test
    void findsTwiceTheTemplate() {
        Match best = reference.bestMatch(image, template);
        assertThat(best.row()).isEqualTo(2);
        assertThat(best.column()).isZero();
        assertThat(best.score()).isCloseTo(1, within(1e-15));
    }

    @Test
    void takesAllChannelsTogether() {
        Tensor pixel = Tensor.of(new double[][][] {{{3, 4}}});
        assertClose(reference.responses(pixel, Tensor.of(new double[][][] {{{4, 3}}})), map(new double[] {0.96}));
    }

    @Test
    void givesZeroForAZeroTemplate() {
        assertClose(reference.responses(image, Tensor.zeros(4, 3, 1)), Tensor.zeros(1, 2, 1));
    }

    @Test
    void takesTheFirstOfEqualMatches() {
        Tensor row = map(new double[] {-1, 2, 5});
        assertThat(reference.bestMatch(row, map(new double[] {3}))).isEqualTo(new Match(0, 1, 1));
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.responses(image, Tensor.zeros(5, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shape 0x4x1: every size must be at least 1");
        assertThatThrownBy(() -> reference.bestMatch(image, Tensor.zeros(1, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the template has 2 channels, but the image has 1");
    }
}
