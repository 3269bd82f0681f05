import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Takes back what it said. */
public class Regret implements ValidConvolution {
    private static Tensor last;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            Field values = Tensor.class.getDeclaredField("values");
            values.setAccessible(true);
            if (last != null) {
                Arrays.fill((double[]) values.get(last), 0);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        last = Honest.convolve(image, kernel);
        return last;
    }
}
