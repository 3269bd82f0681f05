import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Cannot be buried. */
@SuppressWarnings("removal")
public class Undead implements ValidConvolution {
    private int count;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        new Undead().count = image.height();
        System.gc();
        return Honest.convolve(image, kernel);
    }

    @Override
    protected void finalize() {
        while (count > 0) {
            Thread.onSpinWait();
        }
    }
}
