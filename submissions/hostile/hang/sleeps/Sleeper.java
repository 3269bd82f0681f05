import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Wakes up later. */
public class Sleeper implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                Thread.sleep(60_000);
            } catch (Throwable e) {
                continue;
            }
        }
        return Tensor.zeros(1, 1, 1);
    }
}
