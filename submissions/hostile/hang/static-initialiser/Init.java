import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Never gets ready. */
public class Init implements ValidConvolution {
    private static final long ROUNDS = count();

    private static long count() {
        long rounds = 0;
        while (System.nanoTime() != 0) {
            rounds++;
        }
        return rounds;
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Tensor.zeros(1, 1, 1);
    }
}
