package backwards;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.ArrayList;
import java.util.List;

/** Question 10: from one neuron back to the image, how many positions of the layer below are needed? */
public class Fields implements ReceptiveField {
    @Override
    public List<Field> fields(List<Window> layers) {
        List<Field> fields = new ArrayList<>();
        for (int depth = 1; depth <= layers.size(); depth++) {
            int needed = 1;
            int jump = 1;
            for (int n = depth - 1; n >= 0; n--) {
                Window window = layers.get(n);
                if (window.size() < 1 || window.stride() < 1 || window.dilation() < 1) {
                    throw new IllegalArgumentException("nothing may be below 1 in " + window);
                }
                int span = window.dilation() * (window.size() - 1) + 1;
                needed = (needed - 1) * window.stride() + span;
                jump *= window.stride();
            }
            fields.add(new Field(needed, jump));
        }
        return fields;
    }
}
