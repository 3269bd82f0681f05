import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Answers the question, beside a file that is not meant to be compiled. */
public class Answer implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Honest.convolve(image, kernel);
    }
}
