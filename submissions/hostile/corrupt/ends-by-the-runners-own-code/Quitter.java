import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Blames the grader. */
public class Quitter implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Runtime.getRuntime().halt(87);
        return Tensor.zeros(1, 1, 1);
    }
}
