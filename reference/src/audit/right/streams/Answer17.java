package streams;

import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions 17 and 18. */
public class Answer17 implements InceptionBlock, ResidualBlock {
    @Override
    public Tensor apply(Tensor input, InceptionWeights weights) {
        List<Tensor> parts = List.of(
                layer(input, weights.pointwise(), 1),
                layer(layer(input, weights.reduce3(), 1), weights.conv3(), 3),
                layer(layer(input, weights.reduce5(), 1), weights.conv5(), 5),
                layer(pooled(input), weights.poolProjection(), 1));
        List<double[]> pixels = IntStream.range(0, input.height() * input.width())
                .mapToObj(n -> parts.stream()
                        .flatMapToDouble(part -> IntStream.range(0, part.channels())
                                .mapToDouble(c -> part.get(n / part.width(), n % part.width(), c)))
                        .toArray())
                .toList();
        return Flow.tensor(
                new Shape(input.height(), input.width(), pixels.get(0).length),
                (i, j, c) -> pixels.get(i * input.width() + j)[c]);
    }

    private static Tensor layer(Tensor x, Kernel kernel, int side) {
        Flow.check(kernel.height() == side && kernel.width() == side);
        return Flow.relu(Flow.convolve(x, kernel, (side - 1) / 2, 1));
    }

    private static Tensor pooled(Tensor x) {
        return Flow.tensor(x.shape(), (i, j, c) -> Stream.of(-1, 0, 1)
                .filter(u -> i + u >= 0 && i + u < x.height())
                .flatMapToDouble(u -> Stream.of(-1, 0, 1)
                        .filter(v -> j + v >= 0 && j + v < x.width())
                        .mapToDouble(v -> x.get(i + u, j + v, c)))
                .max()
                .orElseThrow());
    }

    @Override
    public Tensor apply(Tensor input, Kernel first, Kernel second) {
        Stream.of(first, second)
                .forEach(k -> Flow.check(k.height() == 3 && k.width() == 3 && k.inputs() == k.outputs()));
        Tensor correction = Flow.convolve(Flow.relu(Flow.convolve(input, first, 1, 1)), second, 1, 1);
        return Flow.tensor(input.shape(), (i, j, c) -> correction.get(i, j, c) + input.get(i, j, c));
    }
}
