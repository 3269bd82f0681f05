package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random inputs of a residual block. Inputs are whole numbers from -9 to 9 and weights from -2 to 2: two convolutions
 * in a row must not make numbers so large that rounding hides the input, which is added last.
 */
final class Residuals {
    private static final int SIDE = 3;
    private static final int LARGEST_VALUE = 9;
    private static final int LARGEST_WEIGHT = 2;

    private Residuals() {}

    /** One input of a residual block. */
    record Case(Tensor input, Kernel first, Kernel second) {
        /** The same with other weights in the second convolution. */
        Case withSecond(Kernel other) {
            return new Case(input, first, other);
        }

        /** Without signs, ReLU changes nothing. */
        Case withoutSigns() {
            return new Case(Tensors.absolute(input), Kernels.absolute(first), Kernels.absolute(second));
        }

        /** Only the first convolution can have results below 0. */
        Case withSignsInside() {
            return new Case(Tensors.absolute(input), first, Kernels.absolute(second));
        }

        /** Only the second convolution can have results below 0, and has no others. */
        Case withNegativeCorrection() {
            return new Case(
                    Tensors.absolute(input), Kernels.absolute(first), Kernels.map(second, weight -> -Math.abs(weight)));
        }

        /** Everything divided by two: answers that drop fractions show. */
        Case halved() {
            return new Case(
                    Tensors.map(input, x -> x / 2),
                    Kernels.map(first, weight -> weight / 2),
                    Kernels.map(second, weight -> weight / 2));
        }
    }

    /** Images from 1x1 to 4x4. */
    static Arbitrary<Case> ofChannels(int least, int most) {
        return Combinators.combine(
                        Pooling.between(1, 4),
                        Pooling.between(1, 4),
                        Pooling.between(least, most),
                        Pattern.any(),
                        Pattern.any(),
                        Pattern.any())
                .as((height, width, channels, pixels, first, second) -> new Case(
                        input(new Shape(height, width, channels), pixels),
                        kernel(channels, first),
                        kernel(channels, second)));
    }

    private static Tensor input(Shape shape, Pattern pattern) {
        return Tensors.generate(
                shape,
                (i, j, c) -> wholeNumber(pattern, (i * shape.width() + j) * shape.channels() + c, LARGEST_VALUE));
    }

    private static Kernel kernel(int channels, Pattern pattern) {
        return new KernelSize(SIDE, SIDE, channels, channels)
                .generate((u, v, c, f) ->
                        wholeNumber(pattern, ((u * SIDE + v) * channels + c) * channels + f, LARGEST_WEIGHT));
    }

    private static double wholeNumber(Pattern pattern, int index, int largest) {
        return Math.rint(largest * pattern.fraction(index));
    }
}
