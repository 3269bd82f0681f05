import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Does not say where it comes from. */
public class Wanderer implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException("lost") {
            @Override
            public StackTraceElement[] getStackTrace() {
                while (System.nanoTime() != 0) {
                    Thread.onSpinWait();
                }
                return new StackTraceElement[0];
            }
        };
    }
}
