import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Has much to say. */
public class Printer implements ValidConvolution {
    private static boolean printed;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (int i = 0; !printed && i < 30; i++) {
            System.out.print("x".repeat(1 << 20));
        }
        printed = true;
        return Honest.convolve(image, kernel);
    }
}
