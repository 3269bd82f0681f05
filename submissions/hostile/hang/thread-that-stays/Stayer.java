import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.concurrent.locks.LockSupport;

/** Does not leave the party. */
public class Stayer implements ValidConvolution {
    private static Thread stayer;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        if (stayer == null) {
            stayer = new Thread(() -> LockSupport.parkNanos(60_000_000_000L));
            stayer.start();
        }
        return Honest.convolve(image, kernel);
    }
}
