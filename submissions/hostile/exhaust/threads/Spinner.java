import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Does many things at a time. */
public class Spinner implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (int i = 0; i < 5_000; i++) {
            Thread thread = new Thread(null, Spinner::sleep, "sleeper", 1 << 20);
            thread.setDaemon(true);
            thread.start();
        }
        return Tensor.zeros(1, 1, 1);
    }

    private static void sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
