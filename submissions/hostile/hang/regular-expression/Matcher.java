import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Looks very closely. */
public class Matcher implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return "a".repeat(40).concat("!").matches("(a*)*\\1b") ? image : Tensor.zeros(1, 1, 1);
    }
}
