import cs577.hw4.IntermediateActivations;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Question 19. */
public class Q19 implements IntermediateActivations {
    @Override
    public List<Tensor> activations(List<Layer> network, Tensor image) {
        List<Tensor> results = new ArrayList<>();
        Tensor x = image;
        for (Layer layer : network) {
            x = apply(layer, x);
            results.add(x);
        }
        return results;
    }

    private static Tensor apply(Layer layer, Tensor x) {
        Kernel kernel = layer.kernel();
        int stride = layer.stride();
        if (stride < 1 || layer.bias().length != kernel.outputs() || kernel.inputs() != x.channels()) {
            throw new IllegalArgumentException("the layer does not fit");
        }
        if (kernel.height() > x.height() || kernel.width() > x.width()) {
            throw new IllegalArgumentException("the kernel is larger than what it reads");
        }
        int height = (x.height() - kernel.height()) / stride + 1;
        int width = (x.width() - kernel.width()) / stride + 1;
        double[] values = new double[height * width * kernel.outputs()];
        int next = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int f = 0; f < kernel.outputs(); f++) {
                    double sum = layer.bias()[f];
                    for (int u = 0; u < kernel.height(); u++) {
                        for (int v = 0; v < kernel.width(); v++) {
                            for (int c = 0; c < kernel.inputs(); c++) {
                                sum += kernel.get(u, v, c, f) * x.get(i * stride + u, j * stride + v, c);
                            }
                        }
                    }
                    values[next++] = Math.max(0, sum);
                }
            }
        }
        return new Tensor(height, width, kernel.outputs(), values);
    }

    @Override
    public int[][] toImage(Tensor activation, int channel) {
        int height = activation.height();
        int width = activation.width();
        double mean = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                mean += activation.get(i, j, channel);
            }
        }
        mean /= height * width;
        double variance = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                double distance = activation.get(i, j, channel) - mean;
                variance += distance * distance;
            }
        }
        double std = Math.sqrt(variance / (height * width));
        int[][] pixels = new int[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                double value = 128;
                if (std > 0) {
                    value = (activation.get(i, j, channel) - mean) / std * 64 + 128;
                }
                pixels[i][j] = (int) Math.min(255, Math.max(0, value));
            }
        }
        return pixels;
    }
}
