import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Wants it quiet. */
public class Silencer implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);
        return Honest.convolve(image, kernel);
    }
}
