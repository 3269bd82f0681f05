package student.matrices;

import cs577.hw4.Kernel;
import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Question 9: a pixel is a patch, so the image is the matrix already. */
final class OneByOne implements PointwiseConvolution {
    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        if (Arrays.stream(weights).anyMatch(row -> row.length != input.channels())) {
            throw new IllegalArgumentException("a row of weights does not have " + input.channels() + " columns");
        }
        int outputs = weights.length;
        double[] columns = IntStream.range(0, input.channels() * outputs)
                .mapToDouble(k -> weights[k % outputs][k / outputs])
                .toArray();
        return Im2Col.convolve(input, new Kernel(1, 1, input.channels(), outputs, columns), bias, 1);
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        return depths.length == 0
                ? 0
                : (long) inputs * depths[0] + parameters(depths[0], Arrays.copyOfRange(depths, 1, depths.length));
    }
}
