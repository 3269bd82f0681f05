import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Answers the question, beside what the archive holds besides. */
public class Answer implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Honest.convolve(image, kernel);
    }
}
