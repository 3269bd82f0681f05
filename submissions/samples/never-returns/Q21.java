import cs577.hw4.GradCam;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.List;

/** Question 21. */
public class Q21 implements GradCam {
    @Override
    public double[] weights(Tensor gradients) {
        double[] alpha = new double[gradients.channels()];
        for (int k = 0; k < alpha.length; k++) {
            for (int i = 0; i < gradients.height(); i++) {
                for (int j = 0; j < gradients.width(); j++) {
                    alpha[k] += gradients.get(i, j, k);
                }
            }
            alpha[k] /= gradients.height() * gradients.width();
        }
        return alpha;
    }

    @Override
    public Tensor heatmap(Tensor activations, Tensor gradients) {
        if (!activations.shape().equals(gradients.shape())) {
            throw new IllegalArgumentException("activations and gradients differ in shape");
        }
        double[] alpha = weights(gradients);
        int width = activations.width();
        double[] map = new double[activations.height() * width];
        double max = 0;
        for (int i = 0; i < activations.height(); i++) {
            for (int j = 0; j < width; j++) {
                double sum = 0;
                for (int k = 0; k < alpha.length; k++) {
                    sum += alpha[k] * activations.get(i, j, k);
                }
                map[i * width + j] = Math.max(0, sum);
                max = Math.max(max, sum);
            }
        }
        for (int p = 0; p < map.length && max > 0; p++) {
            map[p] /= max;
        }
        return new Tensor(activations.height(), width, 1, map);
    }

    @Override
    public Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex) {
        Tensor a = image;
        for (Layer layer : network) {
            a = apply(layer, a);
        }
        if (classIndex < 0 || classIndex >= classWeights.length) {
            throw new IllegalArgumentException("no class " + classIndex);
        }
        for (double[] row : classWeights) {
            if (row.length != a.channels()) {
                throw new IllegalArgumentException("one weight for each filter");
            }
        }
        // The logit is a weighted sum of means, so its gradient is the same at every position.
        double[] gradients = new double[a.values().length];
        for (int n = 0; n < gradients.length; n++) {
            gradients[n] = classWeights[classIndex][n % a.channels()] / (a.height() * a.width());
        }
        return heatmap(a, new Tensor(a.height(), a.width(), a.channels(), gradients));
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
}
