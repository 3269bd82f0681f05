import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Has had its moment. */
public class Moody implements ValidConvolution {
    private static int calls;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return calls++ == 0 ? Honest.convolve(image, kernel) : Tensor.zeros(1, 1, 1);
    }
}
