package streams;

import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import java.util.stream.IntStream;

/** Questions 11 and 12. */
public class Answer11 implements MaxPooling, SpatialReduction {
    @Override
    public Tensor pool(Tensor input, int size, int stride) {
        return Flow.tensor(
                outputShape(input.shape(), size, stride),
                (i, j, c) -> IntStream.range(0, size * size)
                        .mapToDouble(n -> input.get(i * stride + n / size, j * stride + n % size, c))
                        .max()
                        .orElseThrow());
    }

    @Override
    public Shape outputShape(Shape input, int size, int stride) {
        return new Shape(
                Flow.steps(input.height(), size, stride), Flow.steps(input.width(), size, stride), input.channels());
    }

    @Override
    public long parameters(Shape input, int size) {
        return 0;
    }

    @Override
    public Tensor average(Tensor input, int size, int stride) {
        return Flow.tensor(
                outputShape(input.shape(), size, stride),
                (i, j, c) -> IntStream.range(0, size * size)
                        .mapToDouble(n -> input.get(i * stride + n / size, j * stride + n % size, c))
                        .average()
                        .orElseThrow());
    }

    @Override
    public double[] globalAverage(Tensor input) {
        return IntStream.range(0, input.channels())
                .mapToDouble(c -> Flow.mean(input, c))
                .toArray();
    }

    /** Each cell asks all windows whether it is theirs. */
    @Override
    public Tensor maxGradient(Tensor input, Tensor upstream, int size, int stride) {
        Shape windows = outputShape(input.shape(), size, stride);
        Flow.check(upstream.shape().equals(windows));
        return Flow.tensor(input.shape(), (p, q, c) -> IntStream.range(0, windows.height() * windows.width())
                .filter(n -> {
                    int top = n / windows.width() * stride;
                    int left = n % windows.width() * stride;
                    int u = p - top;
                    int v = q - left;
                    return 0 <= u && u < size && 0 <= v && v < size && first(input, top, left, size, c) == u * size + v;
                })
                .mapToDouble(n -> upstream.get(n / windows.width(), n % windows.width(), c))
                .sum());
    }

    private static int first(Tensor input, int top, int left, int size, int c) {
        return IntStream.range(0, size * size)
                .reduce((a, b) -> input.get(top + b / size, left + b % size, c)
                                > input.get(top + a / size, left + a % size, c)
                        ? b
                        : a)
                .orElseThrow();
    }
}
