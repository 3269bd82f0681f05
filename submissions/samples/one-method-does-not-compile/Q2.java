import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Tensor;

/** Question 2: embed the image in zeros, then do as in question 1. */
public class Q2 implements PaddedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding) {
        if (padding < 0) {
            throw new IllegalArgumentException("negative padding");
        }
        return new Q1().convolve(embed(image, padding), kernel);
    }

    private static Tensor embed(Tensor image, int padding) {
        int height = image.height() + 2 * padding;
        int width = image.width() + 2 * padding;
        double[] values = new double[height * width * image.channels()];
        for (int i = 0; i < image.height(); i++) {
            for (int j = 0; j < image.width(); j++) {
                for (int c = 0; c < image.channels(); c++) {
                    values[((i + padding) * width + j + padding) * image.channels() + c] = image.get(i, j, c);
                }
            }
        }
        return new Tensor(height, width, image.channels(), values);
    }
}
