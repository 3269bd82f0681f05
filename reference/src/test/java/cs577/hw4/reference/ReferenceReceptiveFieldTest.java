package cs577.hw4.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceReceptiveFieldTest {
    private static final Window CONVOLUTION = new Window(3, 1, 1);
    private static final Window POOLING = new Window(2, 2, 1);

    private final ReceptiveField reference = new ReferenceReceptiveField();

    @Test
    void threeSmallWindowsSeeAsMuchAsOneLarge() {
        assertThat(reference.fields(List.of(CONVOLUTION, CONVOLUTION, CONVOLUTION)))
                .containsExactly(new Field(3, 1), new Field(5, 1), new Field(7, 1));
        assertThat(reference.fields(List.of(new Window(7, 1, 1)))).containsExactly(new Field(7, 1));
    }

    @Test
    void growsFasterBehindAStride() {
        assertThat(reference.fields(List.of(CONVOLUTION, POOLING, CONVOLUTION)))
                .containsExactly(new Field(3, 1), new Field(4, 2), new Field(8, 2));
        Window strided = new Window(3, 2, 1);
        assertThat(reference.fields(List.of(strided, strided, strided)))
                .containsExactly(new Field(3, 2), new Field(7, 4), new Field(15, 8));
    }

    @Test
    void growsWithDilation() {
        assertThat(reference.fields(List.of(CONVOLUTION, new Window(3, 1, 2), new Window(3, 1, 4))))
                .containsExactly(new Field(3, 1), new Field(7, 1), new Field(15, 1));
    }

    @Test
    void knowsTheFieldsOfVgg16() {
        List<Window> layers = new ArrayList<>();
        for (int convolutions : new int[] {2, 2, 3, 3, 3}) {
            for (int i = 0; i < convolutions; i++) {
                layers.add(CONVOLUTION);
            }
            layers.add(POOLING);
        }
        List<Field> fields = reference.fields(layers);
        assertThat(fields.stream().map(Field::size))
                .containsExactly(3, 5, 6, 10, 14, 16, 24, 32, 40, 44, 60, 76, 92, 100, 132, 164, 196, 212);
        assertThat(fields.stream().map(Field::jump))
                .containsExactly(1, 1, 2, 2, 2, 4, 4, 4, 4, 8, 8, 8, 8, 16, 16, 16, 16, 32);
    }

    @Test
    void refusesIllegalArguments() {
        assertThatThrownBy(() -> reference.fields(List.of(CONVOLUTION, new Window(0, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size 0 is below 1");
        assertThatThrownBy(() -> reference.fields(List.of(new Window(3, 0, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stride 0 is below 1");
        assertThatThrownBy(() -> reference.fields(List.of(new Window(3, 1, -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dilation -1 is below 1");
    }
}
