import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;

/** Goes where it has come from. */
public class Burglar implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .forEach(frame -> open(frame.getDeclaringClass()));
        return Tensor.zeros(1, 1, 1);
    }

    private static void open(Class<?> type) {
        if (!type.getName().startsWith("dev.touchstone.")) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            force(field);
        }
        for (Method method : type.getDeclaredMethods()) {
            force(method);
        }
    }

    private static void force(AccessibleObject member) {
        try {
            member.setAccessible(true);
        } catch (InaccessibleObjectException e) {
            return;
        }
        throw new IllegalStateException("broke into " + member);
    }
}
