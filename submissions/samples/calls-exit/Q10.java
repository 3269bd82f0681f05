import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.ArrayList;
import java.util.List;

/** Question 10. */
public class Q10 implements ReceptiveField {
    @Override
    public List<Field> fields(List<Window> layers) {
        List<Field> fields = new ArrayList<>();
        int size = 1;
        int jump = 1;
        for (Window layer : layers) {
            if (layer.size() < 1 || layer.stride() < 1 || layer.dilation() < 1) {
                throw new IllegalArgumentException("not a window: " + layer);
            }
            size += (layer.size() - 1) * layer.dilation() * jump;
            jump *= layer.stride();
            fields.add(new Field(size, jump));
        }
        return fields;
    }
}
