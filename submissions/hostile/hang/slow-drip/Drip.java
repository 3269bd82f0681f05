import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Is always just about ready. */
public class Drip implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            Thread.sleep(1100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Honest.convolve(image, kernel);
    }
}
