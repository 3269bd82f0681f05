import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Is many, and none of them does anything. */
public class Crowd implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (int i = 0; i < 16; i++) {
            Thread thread = new Thread(Crowd::burn);
            thread.setPriority(Thread.MAX_PRIORITY);
            thread.start();
        }
        burn();
        return image;
    }

    private static void burn() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
