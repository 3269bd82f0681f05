import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Goes round. */
public class Loop implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        long rounds = 0;
        while (image.height() > 0) {
            rounds++;
        }
        return Tensor.zeros((int) rounds, 1, 1);
    }
}
