import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.concurrent.locks.LockSupport;

/** Leaves in a hurry. */
public class Restless implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        Thread holder = new Thread(Restless::hold);
        holder.setDaemon(true);
        holder.start();
        Thread.currentThread().interrupt();
        return Honest.convolve(image, kernel);
    }

    private static void hold() {
        synchronized (Runtime.getRuntime()) {
            LockSupport.parkNanos(50_000_000);
        }
    }
}
