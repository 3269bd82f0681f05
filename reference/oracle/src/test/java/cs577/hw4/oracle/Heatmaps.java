package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.GradCam;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/** Question 21. */
final class Heatmaps {
    private static final int CHANNELS = 1;
    private static final double CANCELLED = 1e-3;

    private Heatmaps() {}

    static List<Comparison<?>> with(Torch torch) {
        return List.of(
                torch.comparison(GradCam.class, "weights", Heatmaps::weights),
                torch.comparison(GradCam.class, "heatmap", Heatmaps::heatmap),
                torch.comparison(GradCam.class, "explain", Heatmaps::explain));
    }

    private static OptionalDouble weights(Torch torch, GradCam answer, Draw draw) {
        Tensor gradients = draw.tensor(draw.sizes().image());
        double[] right = Torch.means(torch.image(gradients)).toDoubleArray();
        return OptionalDouble.of(Deviation.between(right, answer.weights(gradients)));
    }

    private static OptionalDouble heatmap(Torch torch, GradCam answer, Draw draw) {
        Shape shape = draw.sizes().image();
        Tensor activations = Torch.tensor(torch.image(draw.tensor(shape)).maximum(0));
        Tensor gradients = draw.tensor(shape);
        Heat heat = Heat.of(torch.image(activations), torch.image(gradients));
        if (heat.isUnreliable()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Deviation.between(heat.normalised(), answer.heatmap(activations, gradients)));
    }

    private static OptionalDouble explain(Torch torch, GradCam answer, Draw draw) {
        Sizes sizes = draw.sizes();
        List<Layer> layers = TorchStack.draw(draw, sizes);
        Tensor image = draw.tensor(sizes.image());
        double[][] classWeights = new double[draw.between(1, 4)][];
        for (int c = 0; c < classWeights.length; c++) {
            classWeights[c] =
                    draw.numbers(layers.get(layers.size() - 1).kernel().outputs());
        }
        int classIndex = draw.between(0, classWeights.length - 1);
        TorchStack stack = new TorchStack(torch, layers);
        NDArray activations = stack.last(torch.image(image));
        NDArray ofClass = torch.numbers(classWeights[classIndex], 1, classWeights[classIndex].length, 1, 1);
        NDArray gradients = Torch.gradient(
                activations, () -> Torch.means(activations).mul(ofClass).sum());
        Heat heat = Heat.of(activations.stopGradient(), gradients);
        if (heat.isUnreliable() || stack.isNearKink(torch.image(image))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                Deviation.between(heat.normalised(), answer.explain(layers, classWeights, image, classIndex)));
    }

    /** The weighted activations, and their sum over the channels before its ReLU. */
    private record Heat(NDArray weighted, NDArray sum) {
        static Heat of(NDArray activations, NDArray gradients) {
            NDArray weighted = activations.mul(Torch.means(gradients));
            return new Heat(weighted, weighted.sum(new int[] {CHANNELS}, true));
        }

        /** Whether the largest value is what rounding leaves of larger ones. */
        boolean isUnreliable() {
            double scale = weighted.abs().sum(new int[] {CHANNELS}).max().getDouble();
            return scale > 0 && Math.abs(sum.max().getDouble()) < CANCELLED * scale;
        }

        Tensor normalised() {
            NDArray map = sum.maximum(0);
            double largest = map.max().getDouble();
            return Torch.tensor(largest == 0 ? map : map.div(largest));
        }
    }
}
