import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Is beyond comparison. */
public class Infinite implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, -0.0};
        double[] values = Honest.convolve(image, kernel).values();
        for (int i = 0; i < values.length; i++) {
            values[i] = odd[i % odd.length];
        }
        int height = image.height() - kernel.height() + 1;
        return new Tensor(height, image.width() - kernel.width() + 1, kernel.outputs(), values);
    }
}
