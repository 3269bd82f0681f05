import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Goes deep. */
public class Digger implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Thread thread = new Thread(null, () -> dig(0), "deep", 1L << 40);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Tensor.zeros(1, 1, 1);
    }

    private static long dig(long depth) {
        return depth > 100_000_000 ? depth : dig(depth + 1) + 1;
    }
}
