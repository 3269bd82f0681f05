import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.concurrent.CountDownLatch;

/** After you. */
public class Deadlock implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Object left = new Object();
        Object right = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Thread other = new Thread(() -> hold(right, left, both));
        other.start();
        hold(left, right, both);
        return Tensor.zeros(1, 1, 1);
    }

    private static void hold(Object mine, Object yours, CountDownLatch both) {
        synchronized (mine) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (yours) {
                both.countDown();
            }
        }
    }
}
