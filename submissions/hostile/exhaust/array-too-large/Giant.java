import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Thinks big. */
public class Giant implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Tensor.zeros(1 << 15, 1 << 15, 1);
    }
}
