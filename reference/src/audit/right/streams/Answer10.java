package streams;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.List;
import java.util.stream.IntStream;

public class Answer10 implements ReceptiveField {
    @Override
    public List<Field> fields(List<Window> layers) {
        Flow.check(layers.stream().allMatch(w -> w.size() >= 1 && w.stride() >= 1 && w.dilation() >= 1));
        return IntStream.rangeClosed(1, layers.size())
                .mapToObj(n -> new Field(size(layers.subList(0, n)), jump(layers.subList(0, n))))
                .toList();
    }

    private static int jump(List<Window> layers) {
        return layers.stream().mapToInt(Window::stride).reduce(1, (a, b) -> a * b);
    }

    /** From the last layer back to the image. */
    private static int size(List<Window> layers) {
        int size = 1;
        for (int n = layers.size() - 1; n >= 0; n--) {
            Window w = layers.get(n);
            size = (size - 1) * w.stride() + (w.size() - 1) * w.dilation() + 1;
        }
        return size;
    }
}
