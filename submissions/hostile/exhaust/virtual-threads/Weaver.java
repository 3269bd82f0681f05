import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.Method;
import java.util.concurrent.locks.LockSupport;

/** Hangs by very many threads. */
public class Weaver implements ValidConvolution {
    private static boolean started;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        if (!started) {
            started = true;
            try {
                Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
                for (int i = 0; i < 20_000; i++) {
                    start.invoke(null, (Runnable) LockSupport::park);
                }
            } catch (ReflectiveOperationException e) {
                // this Java has none
            }
        }
        return Honest.convolve(image, kernel);
    }
}
