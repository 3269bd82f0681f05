import cs577.hw4.FilterVisualization;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Question 20. */
public class Q20 implements FilterVisualization {
    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        // maps.get(l) is what layer l reads, so the last one is what comes out.
        List<Tensor> maps = new ArrayList<>();
        maps.add(image);
        for (Layer layer : network) {
            maps.add(apply(layer, maps.get(maps.size() - 1)));
        }
        Tensor last = maps.get(maps.size() - 1);
        if (filter < 0 || filter >= last.channels()) {
            throw new IllegalArgumentException("no filter " + filter);
        }
        double[] gradient = new double[last.values().length];
        for (int n = filter; n < gradient.length; n += last.channels()) {
            gradient[n] = 1f / (last.height() * last.width());
        }
        for (int l = network.size() - 1; l >= 0; l--) {
            gradient = back(network.get(l), maps.get(l), maps.get(l + 1), gradient);
        }
        return new Tensor(image.height(), image.width(), image.channels(), gradient);
    }

    /** From the gradient of what a layer gives to the gradient of what it reads. */
    private static double[] back(Layer layer, Tensor in, Tensor out, double[] gradient) {
        Kernel kernel = layer.kernel();
        double[] result = new double[in.values().length];
        int next = 0;
        for (int i = 0; i < out.height(); i++) {
            for (int j = 0; j < out.width(); j++) {
                for (int f = 0; f < out.channels(); f++) {
                    float g = (float) gradient[next++];
                    if (out.get(i, j, f) <= 0) {
                        continue;
                    }
                    for (int u = 0; u < kernel.height(); u++) {
                        for (int v = 0; v < kernel.width(); v++) {
                            for (int c = 0; c < kernel.inputs(); c++) {
                                int row = i * layer.stride() + u;
                                int column = j * layer.stride() + v;
                                int n = (row * in.width() + column) * in.channels() + c;
                                result[n] = (float) result[n] + g * (float) kernel.get(u, v, c, f);
                            }
                        }
                    }
                }
            }
        }
        return result;
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
                    float sum = (float) layer.bias()[f];
                    for (int u = 0; u < kernel.height(); u++) {
                        for (int v = 0; v < kernel.width(); v++) {
                            for (int c = 0; c < kernel.inputs(); c++) {
                                sum += (float) kernel.get(u, v, c, f)
                                        * (float) x.get(i * stride + u, j * stride + v, c);
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
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        if (steps < 0) {
            throw new IllegalArgumentException("negative number of steps");
        }
        Tensor x = start;
        for (int s = 0; s < steps; s++) {
            double[] g = inputGradient(network, filter, x).values();
            float squares = 0;
            for (double d : g) {
                squares += (float) d * (float) d;
            }
            float rms = (float) Math.sqrt(squares / g.length);
            double[] values = x.values();
            for (int n = 0; n < g.length; n++) {
                values[n] = (float) values[n] + (float) stepSize * (float) g[n] / (rms + 0.00001f);
            }
            x = new Tensor(x.height(), x.width(), x.channels(), values);
        }
        return x;
    }

    @Override
    public int[][][] toImage(Tensor image) {
        double[] values = image.values();
        float mean = 0;
        for (double value : values) {
            mean += (float) value / values.length;
        }
        float variance = 0;
        for (double value : values) {
            float distance = (float) value - mean;
            variance += distance * distance / values.length;
        }
        int[][][] pixels = new int[image.height()][image.width()][image.channels()];
        for (int n = 0; n < values.length; n++) {
            float v = ((float) values[n] - mean) / ((float) Math.sqrt(variance) + 0.00001f) * 0.1f + 0.5f;
            int position = n / image.channels();
            pixels[position / image.width()][position % image.width()][n % image.channels()] =
                    (int) (Math.max(0, Math.min(1, v)) * 255);
        }
        return pixels;
    }
}
