import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says something in its exception. */
public class Injector implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException("*/ \"); System.exit(1); /* \\u0022); //");
    }
}
