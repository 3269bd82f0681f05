import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Question 3. */
public class Q3 implements DilatedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding, int rate) {
        if (padding < 0 || rate < 1 || image.channels() != kernel.inputs()) {
            throw new IllegalArgumentException("padding, rate or channels");
        }
        int height = image.height() + 2 * padding - rate * (kernel.height() - 1);
        int width = image.width() + 2 * padding - rate * (kernel.width() - 1);
        if (height < 1 || height < 1) {
            throw new IllegalArgumentException("the kernel does not fit");
        }
        double[] values = new double[height * width * kernel.outputs()];
        int next = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int f = 0; f < kernel.outputs(); f++) {
                    values[next++] = response(image, kernel, f, i - padding, j - padding, rate);
                }
            }
        }
        return new Tensor(height, width, kernel.outputs(), values);
    }

    private static double response(Tensor image, Kernel kernel, int filter, int row, int column, int rate) {
        double sum = 0;
        for (int u = 0; u < kernel.height(); u++) {
            for (int v = 0; v < kernel.width(); v++) {
                int r = row + u * rate;
                int s = column + v * rate;
                if (r < 0 || r >= image.height() || s < 0 || s >= image.width()) {
                    continue; // outside is 0
                }
                for (int c = 0; c < kernel.inputs(); c++) {
                    sum += kernel.get(u, v, c, filter) * image.get(r, s, c);
                }
            }
        }
        return sum;
    }
}
