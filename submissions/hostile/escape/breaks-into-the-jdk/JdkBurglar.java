import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;

/** Would like to rewrite Java. */
public class JdkBurglar implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        String[][] members = {
            {"jdk.internal.misc.Unsafe", "theUnsafe"},
            {"java.lang.Runtime", "currentRuntime"},
            {"java.lang.System", "bootLayer"},
            {"java.lang.ApplicationShutdownHooks", "hooks"},
            {"java.lang.reflect.AccessibleObject", "override"},
            {"java.lang.String", "value"}
        };
        for (String[] member : members) {
            try {
                Field field = Class.forName(member[0]).getDeclaredField(member[1]);
                field.setAccessible(true);
                throw new IllegalStateException("opened " + field);
            } catch (ReflectiveOperationException | InaccessibleObjectException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
