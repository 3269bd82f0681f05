import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Leaves no evidence. */
public class Eraser implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Tensor answer = Honest.convolve(image, kernel);
        try {
            Field values = Tensor.class.getDeclaredField("values");
            values.setAccessible(true);
            Arrays.fill((double[]) values.get(image), 0);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return answer;
    }
}
