package cs577.hw4.misconceptions;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredGradCam.Weighting;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The steps of Grad-CAM one by one, for question 21. */
final class Heat {
    private Heat() {}

    /** One weight per channel, from all gradients of the channel. */
    static Weighting each(ToDoubleFunction<DoubleStream> reduction) {
        return gradients -> {
            double[] weights = new double[gradients.channels()];
            Arrays.setAll(
                    weights,
                    k -> reduction.applyAsDouble(
                            Arrays.stream(Tensors.channel(gradients, k).values())));
            return weights;
        };
    }

    static double mean(DoubleStream gradients) {
        return gradients.average().orElseThrow();
    }

    /** One channel: the weighted sum of the activations. */
    static Tensor blend(Tensor activations, double[] weights) {
        Shape shape = activations.shape();
        return Tensors.sumOfChannels(Tensors.generate(shape, (i, j, k) -> weights[k] * activations.get(i, j, k)));
    }

    static Tensor relu(Tensor map) {
        return Tensors.map(map, m -> Math.max(0, m));
    }

    /** Divided by the maximum, unless that is 0. */
    static Tensor divided(Tensor map) {
        double largest = most(map);
        return largest == 0 ? map : Tensors.map(map, m -> m / largest);
    }

    /** As Grad-CAM ends. */
    static Tensor finished(Tensor map) {
        return divided(relu(map));
    }

    /** From 0 to 1. */
    static Tensor stretched(Tensor map) {
        double least = Arrays.stream(map.values()).min().orElseThrow();
        double range = most(map) - least;
        DoubleUnaryOperator stretch = m -> range == 0 ? 0 : (m - least) / range;
        return Tensors.map(map, stretch);
    }

    static double most(Tensor map) {
        return Arrays.stream(map.values()).max().orElseThrow();
    }
}
