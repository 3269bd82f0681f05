package cs577.hw4.reference;

import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.ArrayList;
import java.util.List;

/**
 * The networks of questions 19 to 21, forwards and backwards; s is a layer's stride.
 *
 * <pre>{@code
 * pre[i][j][f]  = bias[f] + sum over u, v, c of w[u][v][c][f] * x[i*s+u][j*s+v][c]
 * post[i][j][f] = max(0, pre[i][j][f])                       the x of the next layer
 *
 * dpre[i][j][f] = dpost[i][j][f] where pre[i][j][f] > 0, else 0
 * dx[r][q][c]   = sum over i, j, f of w[r-i*s][q-j*s][c][f] * dpre[i][j][f], where the kernel has such a weight
 * }</pre>
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, "Deep Learning", 2016, section 9.5, and the chain rule.
 */
public record LayerStack(List<Layer> layers) {
    /** Takes a copy of the list. */
    public LayerStack {
        layers = List.copyOf(layers);
    }

    /** What each layer gives before its ReLU. */
    public List<Tensor> preActivations(Tensor image) {
        List<Tensor> pres = new ArrayList<>();
        Tensor x = image;
        for (Layer layer : layers) {
            Tensor pre = new ReferenceStridedConvolution().apply(x, layer.kernel(), layer.bias(), layer.stride());
            pres.add(pre);
            x = relu(pre);
        }
        return pres;
    }

    /** What each layer gives after its ReLU. */
    public List<Tensor> activations(Tensor image) {
        return preActivations(image).stream().map(LayerStack::relu).toList();
    }

    /** What the last layer gives after its ReLU; there must be a layer: IndexOutOfBoundsException without one. */
    public Tensor lastActivation(Tensor image) {
        return activations(image).get(layers.size() - 1);
    }

    /**
     * The gradient with respect to the image of any number.
     *
     * @param lastGradient the gradient of that number with respect to the last layer's activation
     */
    public Tensor inputGradient(Tensor image, Tensor lastGradient) {
        List<Tensor> pres = preActivations(image);
        Tensor gradient = lastGradient;
        for (int l = layers.size() - 1; l >= 0; l--) {
            Shape input = l == 0 ? image.shape() : pres.get(l - 1).shape();
            gradient = throughConvolution(layers.get(l), input, throughRelu(pres.get(l), gradient));
        }
        return gradient;
    }

    /** max(0, x) of every value. */
    public static Tensor relu(Tensor x) {
        return Tensors.map(x, value -> Math.max(0, value));
    }

    /** dpre from dpost. */
    public static Tensor throughRelu(Tensor pre, Tensor gradient) {
        return Tensors.generate(pre.shape(), (i, j, f) -> pre.get(i, j, f) > 0 ? gradient.get(i, j, f) : 0);
    }

    /** dx from dpre. */
    public static Tensor throughConvolution(Layer layer, Shape input, Tensor gradient) {
        Kernel w = layer.kernel();
        return Tensors.generate(input, (r, q, c) -> {
            double sum = 0;
            for (int i = 0; i < gradient.height(); i++) {
                for (int j = 0; j < gradient.width(); j++) {
                    int u = r - i * layer.stride();
                    int v = q - j * layer.stride();
                    boolean inKernel = 0 <= u && u < w.height() && 0 <= v && v < w.width();
                    for (int f = 0; inKernel && f < w.outputs(); f++) {
                        sum += w.get(u, v, c, f) * gradient.get(i, j, f);
                    }
                }
            }
            return sum;
        });
    }
}
