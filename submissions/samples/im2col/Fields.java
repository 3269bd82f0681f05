package student.matrices;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.List;
import java.util.stream.IntStream;

/** Question 10, from the output back to the image: how many neurons of each layer do one and two outputs need? */
enum Fields {
    ;

    static final class Backwards implements ReceptiveField {
        @Override
        public List<Field> fields(List<Window> layers) {
            return IntStream.rangeClosed(1, layers.size())
                    .mapToObj(count -> {
                        int one = needed(1, layers.subList(0, count));
                        return new Field(one, needed(2, layers.subList(0, count)) - one);
                    })
                    .toList();
        }

        private static int needed(int outputs, List<Window> layers) {
            if (layers.isEmpty()) {
                return outputs;
            }
            Window last = layers.get(layers.size() - 1);
            if (Math.min(last.size(), Math.min(last.stride(), last.dilation())) < 1) {
                throw new IllegalArgumentException(last.toString());
            }
            int inputs = (outputs - 1) * last.stride() + last.dilation() * (last.size() - 1) + 1;
            return needed(inputs, layers.subList(0, layers.size() - 1));
        }
    }
}
