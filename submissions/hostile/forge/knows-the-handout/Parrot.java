import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Has learnt one answer by heart. */
public class Parrot implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Tensor.of(new double[][] {{45, 45}, {54, 54}});
    }
}
