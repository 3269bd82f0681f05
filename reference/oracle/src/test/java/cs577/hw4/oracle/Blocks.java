package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 17 and 18. */
final class Blocks {
    private Blocks() {}

    static List<Comparison<?>> with(Torch torch) {
        return List.of(
                torch.comparison(InceptionBlock.class, "apply", Blocks::inception),
                torch.comparison(ResidualBlock.class, "apply", Blocks::residual));
    }

    private static NDArray relu(NDArray x) {
        return x.getNDArrayInternal().relu();
    }

    private static OptionalDouble inception(Torch torch, InceptionBlock answer, Draw draw) {
        Tensor image = draw.tensor(draw.sizes().image());
        InceptionWeights weights = weights(draw, image.channels());
        NDArray x = torch.image(image);
        NDArray pointwise = branch(torch, x, weights.pointwise(), 0);
        NDArray three = branch(torch, branch(torch, x, weights.reduce3(), 0), weights.conv3(), 1);
        NDArray five = branch(torch, branch(torch, x, weights.reduce5(), 0), weights.conv5(), 2);
        NDArray pooled = branch(torch, Torch.maxPool(x, 3, Steps.padded(1)), weights.poolProjection(), 0);
        NDArray right = pointwise.concat(three, 1).concat(five, 1).concat(pooled, 1);
        return OptionalDouble.of(Deviation.between(Torch.tensor(right), answer.apply(image, weights)));
    }

    private static NDArray branch(Torch torch, NDArray x, Kernel w, int padding) {
        return relu(Torch.convolve(x, torch.filters(w), Steps.padded(padding)));
    }

    private static InceptionWeights weights(Draw draw, int channels) {
        int narrow3 = draw.between(1, 3);
        int narrow5 = draw.between(1, 3);
        return new InceptionWeights(
                draw.kernel(1, 1, channels, draw.between(1, 3)),
                draw.kernel(1, 1, channels, narrow3),
                draw.kernel(3, 3, narrow3, draw.between(1, 3)),
                draw.kernel(1, 1, channels, narrow5),
                draw.kernel(5, 5, narrow5, draw.between(1, 3)),
                draw.kernel(1, 1, channels, draw.between(1, 3)));
    }

    private static OptionalDouble residual(Torch torch, ResidualBlock answer, Draw draw) {
        Tensor image = draw.tensor(draw.sizes().image());
        Kernel first = draw.kernel(3, 3, image.channels(), image.channels());
        Kernel second = draw.kernel(3, 3, image.channels(), image.channels());
        NDArray x = torch.image(image);
        NDArray hidden = branch(torch, x, first, 1);
        NDArray right = x.add(Torch.convolve(hidden, torch.filters(second), Steps.padded(1)));
        return OptionalDouble.of(Deviation.between(Torch.tensor(right), answer.apply(image, first, second)));
    }
}
