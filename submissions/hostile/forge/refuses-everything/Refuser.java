import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Always says no. */
public class Refuser implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalArgumentException("no");
    }
}
