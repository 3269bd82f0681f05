import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Searches for words. */
public class Mumbler implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException() {
            @Override
            public String getMessage() {
                while (System.nanoTime() != 0) {
                    Thread.onSpinWait();
                }
                return "";
            }
        };
    }
}
