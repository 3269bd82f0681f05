import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says something in its exception. */
public class Breaker implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException("zero \u0000 one \u0001 \ufffe \uffff half \ud83d end");
    }
}
