package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random numbers, images and kernels: small, and easy to follow with a pencil. */
final class Inputs {
    private Inputs() {}

    /** The image of the handout: red is 1, green is 2, the rows of blue are 1, 2, 3, 4. */
    static Tensor handoutImage() {
        return Tensor.ofChannels(
                new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}},
                new double[][] {{2, 2, 2, 2}, {2, 2, 2, 2}, {2, 2, 2, 2}, {2, 2, 2, 2}},
                new double[][] {{1, 1, 1, 1}, {2, 2, 2, 2}, {3, 3, 3, 3}, {4, 4, 4, 4}});
    }

    /** The filter of the handout: 3x3 ones over three channels. */
    static Kernel handoutKernel() {
        return new KernelSize(3, 3, 3, 1).generate((u, v, c, f) -> 1);
    }

    /** Whole numbers from -9 to 9. */
    static Arbitrary<Double> wholeNumbers() {
        return Arbitraries.integers().between(-9, 9).map(Integer::doubleValue);
    }

    /** Halves from -4.5 to 4.5: they tell when an answer drops fractions. */
    static Arbitrary<Double> halves() {
        return wholeNumbers().map(x -> x / 2);
    }

    static Arbitrary<Tensor> image(Shape shape, Arbitrary<Double> values) {
        int cells = shape.height() * shape.width() * shape.channels();
        return numbers(cells, values)
                .map(numbers -> new Tensor(shape.height(), shape.width(), shape.channels(), numbers));
    }

    static Arbitrary<Kernel> kernel(KernelSize size, Arbitrary<Double> values) {
        return numbers(size.weights(), values)
                .map(numbers -> new Kernel(size.height(), size.width(), size.inputs(), size.outputs(), numbers));
    }

    static Arbitrary<double[]> numbers(int count, Arbitrary<Double> values) {
        return values.array(double[].class).ofSize(count);
    }
}
