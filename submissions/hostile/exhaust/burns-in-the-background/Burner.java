import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Is never idle. */
public class Burner implements ValidConvolution {
    private static volatile boolean burning;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (int i = 0; i < 2 && !burning; i++) {
            Thread thread = new Thread(Burner::burn);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
        burning = true;
        return Honest.convolve(image, kernel);
    }

    private static void burn() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
