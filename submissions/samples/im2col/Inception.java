package student.matrices;

import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Question 17: products of patches and weights; each pixel's vectors of the four branches in a row. */
public record Inception() implements InceptionBlock {
    @Override
    public Tensor apply(Tensor input, InceptionWeights weights) {
        List<Tensor> branches = List.of(
                product(input, weights.pointwise()),
                product(product(input, weights.reduce3()), weights.conv3()),
                product(product(input, weights.reduce5()), weights.conv5()),
                product(maxima(maxima(input, 0, 1), 1, 0), weights.poolProjection()));
        int pixels = input.height() * input.width();
        double[] values = IntStream.range(0, pixels)
                .boxed()
                .flatMapToDouble(pixel -> branches.stream().flatMapToDouble(branch -> vector(branch, pixel)))
                .toArray();
        return new Tensor(input.height(), input.width(), values.length / pixels, values);
    }

    private static DoubleStream vector(Tensor x, int pixel) {
        return Arrays.stream(x.values(), pixel * x.channels(), (pixel + 1) * x.channels());
    }

    private static Tensor product(Tensor x, Kernel kernel) {
        Tensor z = new Convolutions().convolve(x, kernel, kernel.height() / 2);
        return new Tensor(
                z.height(), z.width(), z.channels(), Arrays.stream(z.values()).map(v -> v > 0 ? v : 0).toArray());
    }

    /** The largest of three neighbours in a column or in a row; the maximum of a square is that of its rows' maxima. */
    private static Tensor maxima(Tensor x, int down, int right) {
        double[] values = new double[x.values().length];
        for (int index = 0; index < values.length; index++) {
            int c = index % x.channels();
            int j = index / x.channels() % x.width();
            int i = index / x.channels() / x.width();
            values[index] = IntStream.rangeClosed(-1, 1)
                    .filter(d -> i + d * down >= 0 && i + d * down < x.height())
                    .filter(d -> j + d * right >= 0 && j + d * right < x.width())
                    .mapToDouble(d -> x.get(i + d * down, j + d * right, c))
                    .max()
                    .orElseThrow();
        }
        return new Tensor(x.height(), x.width(), x.channels(), values);
    }
}
