package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Field;
import cs577.hw4.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong fields behind 3x3, 2x2 with stride 2, 3x3, where 8 is right, and other stacks. */
class ReceptiveFieldMisconceptionsTest {
    private static final Window CONVOLUTION = new Window(3, 1, 1);
    private static final Window STRIDED = new Window(3, 2, 1);
    private static final List<Window> HANDOUT = List.of(CONVOLUTION, new Window(2, 2, 1), CONVOLUTION);

    @ParameterizedTest
    @CsvSource({"STRIDE_BEFORE, 3, 5, 9", "IGNORES_STRIDE, 3, 4, 6", "SUM_OF_KERNELS, 3, 5, 8", "PRODUCT, 3, 6, 18"})
    void givesTheKnownWrongFields(String id, int one, int two, int three) {
        assertThat(first(ReceptiveFieldMisconceptions.all(), id).fields(HANDOUT).stream()
                        .map(Field::size))
                .containsExactly(one, two, three);
    }

    @Test
    void theSumOfKernelsIsWrongWhereStridesMeet() {
        assertThat(first(ReceptiveFieldMisconceptions.all(), "SUM_OF_KERNELS").fields(List.of(STRIDED, STRIDED)))
                .containsExactly(new Field(3, 2), new Field(6, 4));
    }

    @Test
    void stridesThatDoNotAccumulateGiveASmallerField() {
        assertThat(first(ReceptiveFieldMisconceptions.all(), "OWN_STRIDE_ONLY")
                        .fields(List.of(STRIDED, STRIDED, STRIDED)))
                .containsExactly(new Field(3, 2), new Field(7, 2), new Field(11, 2));
        assertThat(variant(ReceptiveFieldMisconceptions.all(), "OWN_STRIDE_ONLY", 1)
                        .fields(List.of(STRIDED, STRIDED, STRIDED)))
                .containsExactly(new Field(5, 2), new Field(9, 4), new Field(13, 8));
    }

    @Test
    void withoutDilationAWindowReachesOverItsTapsOnly() {
        assertThat(first(ReceptiveFieldMisconceptions.all(), "IGNORES_DILATION")
                        .fields(List.of(CONVOLUTION, new Window(3, 1, 2), new Window(3, 1, 4))))
                .containsExactly(new Field(3, 1), new Field(5, 1), new Field(7, 1));
    }
}
