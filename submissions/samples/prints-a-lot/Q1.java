import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Question 1. */
public class Q1 implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        int height = image.height() - kernel.height() + 1;
        int width = image.width() - kernel.width() + 1;
        if (height < 1 || width < 1 || image.channels() != kernel.inputs()) {
            throw new IllegalArgumentException("the kernel does not fit the image");
        }
        double[] out = new double[height * width * kernel.outputs()];
        int next = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int f = 0; f < kernel.outputs(); f++) {
                    double sum = 0;
                    for (int u = 0; u < kernel.height(); u++) {
                        for (int v = 0; v < kernel.width(); v++) {
                            for (int c = 0; c < kernel.inputs(); c++) {
                                sum += kernel.get(u, v, c, f) * image.get(i + u, j + v, c);
                            }
                        }
                    }
                    System.out.println("position " + i + "," + j + " of filter " + f + ": " + sum);
                    out[next++] = sum;
                }
            }
        }
        return new Tensor(height, width, kernel.outputs(), out);
    }
}
