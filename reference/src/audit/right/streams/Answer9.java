package streams;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.stream.IntStream;

public class Answer9 implements PointwiseConvolution {
    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        Flow.check(weights.length == bias.length);
        Flow.check(Arrays.stream(weights).allMatch(filter -> filter.length == input.channels()));
        return Flow.tensor(
                new Shape(input.height(), input.width(), weights.length),
                (i, j, o) -> bias[o]
                        + IntStream.range(0, input.channels())
                                .mapToDouble(c -> weights[o][c] * input.get(i, j, c))
                                .sum());
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        return IntStream.range(0, depths.length)
                .mapToLong(n -> (long) depths[n] * (n == 0 ? inputs : depths[n - 1]))
                .sum();
    }
}
