import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.Constructor;

/** Knows the runner by name. */
public class Caller implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String name : new String[] {"Main", "Session", "Plugin", "Capture"}) {
            try {
                Class<?> type = Class.forName("dev.touchstone.runner." + name, true, ClassLoader.getSystemClassLoader());
                for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                    constructor.newInstance(new Object[constructor.getParameterCount()]);
                    throw new AssertionError("made a " + name);
                }
                type.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            } catch (ReflectiveOperationException | RuntimeException e) {
                continue;
            }
        }
        return Tensor.zeros(1, 1, 1);
    }
}
