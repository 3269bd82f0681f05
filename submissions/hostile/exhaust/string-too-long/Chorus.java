import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says it again. */
public class Chorus implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException("again and ".repeat(200_000_000));
    }
}
