import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Right, beside a file that is not meant for the compiler. */
public class Answer implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Honest.convolve(image, kernel);
    }
}
