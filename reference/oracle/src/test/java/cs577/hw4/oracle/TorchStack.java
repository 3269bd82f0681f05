package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** The networks of questions 19 to 21 in PyTorch. */
record TorchStack(Torch torch, List<Layer> layers) {
    /** One to three layers that fit an image of this shape, the first of them of these sizes. */
    static List<Layer> draw(Draw draw, Sizes sizes) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(draw.kernel(sizes), draw.numbers(sizes.filters()), sizes.stride()));
        Shape last = shapeBehind(layers.get(0), sizes.image());
        for (int further = draw.between(0, 2); further > 0; further--) {
            int filters = draw.between(1, 3);
            int height = draw.between(1, Math.min(2, last.height()));
            int width = draw.between(1, Math.min(2, last.width()));
            layers.add(new Layer(
                    draw.kernel(height, width, last.channels(), filters), draw.numbers(filters), draw.between(1, 2)));
            last = shapeBehind(layers.get(layers.size() - 1), last);
        }
        return layers;
    }

    private static Shape shapeBehind(Layer layer, Shape before) {
        return new Shape(
                (before.height() - layer.kernel().height()) / layer.stride() + 1,
                (before.width() - layer.kernel().width()) / layer.stride() + 1,
                layer.kernel().outputs());
    }

    /** What each layer gives before its ReLU. */
    List<NDArray> beforeRelu(NDArray image) {
        List<NDArray> all = new ArrayList<>();
        NDArray x = image;
        for (Layer layer : layers) {
            NDArray bias = torch.numbers(layer.bias(), layer.bias().length);
            NDArray pre = Torch.convolve(x, torch.filters(layer.kernel()), bias, Steps.strided(layer.stride()));
            all.add(pre);
            x = relu(pre);
        }
        return all;
    }

    List<Tensor> activations(NDArray image) {
        return beforeRelu(image).stream().map(pre -> Torch.tensor(relu(pre))).toList();
    }

    /** What the last layer gives after its ReLU. */
    NDArray last(NDArray image) {
        return relu(beforeRelu(image).get(layers.size() - 1));
    }

    boolean isNearKink(NDArray image) {
        return beforeRelu(image).stream().anyMatch(Torch::isNearKink);
    }

    private static NDArray relu(NDArray x) {
        return x.getNDArrayInternal().relu();
    }
}
