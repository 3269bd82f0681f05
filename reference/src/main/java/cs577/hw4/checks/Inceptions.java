package cs577.hw4.checks;

import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of an inception block: whole numbers, from -9 to 9 in the image and from -2 to 2 in the kernels. */
final class Inceptions {
    private static final int LARGEST_VALUE = 9;
    private static final int LARGEST_WEIGHT = 2;

    private Inceptions() {}

    /** One input of an inception block. */
    record Case(Tensor input, InceptionWeights weights) {
        Case with(UnaryOperator<Tensor> image, UnaryOperator<Kernel> kernels) {
            return new Case(image.apply(input), each(weights, kernels));
        }

        /** Without signs, ReLU changes nothing. */
        Case withoutSigns() {
            return with(Tensors::absolute, Kernels::absolute);
        }

        /** All values and all weights below 0: where the maximum of a window at the border is not 0. */
        Case belowZero() {
            return with(
                    x -> Tensors.map(x, value -> -Math.abs(value) - 1),
                    w -> Kernels.map(w, weight -> -Math.abs(weight) - 1));
        }

        /** With zero weights at the end of every branch but this one, counted from 0. */
        Case only(int branch) {
            List<Kernel> last =
                    List.of(weights.pointwise(), weights.conv3(), weights.conv5(), weights.poolProjection());
            Kernel[] kept = new Kernel[last.size()];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = i == branch ? last.get(i) : Kernels.map(last.get(i), weight -> 0);
            }
            return new Case(
                    input,
                    new InceptionWeights(kept[0], weights.reduce3(), kept[1], weights.reduce5(), kept[2], kept[3]));
        }
    }

    private static InceptionWeights each(InceptionWeights weights, UnaryOperator<Kernel> change) {
        return new InceptionWeights(
                change.apply(weights.pointwise()),
                change.apply(weights.reduce3()),
                change.apply(weights.conv3()),
                change.apply(weights.reduce5()),
                change.apply(weights.conv5()),
                change.apply(weights.poolProjection()));
    }

    /** Branches of one, two, three and one channel. */
    static Arbitrary<Case> any() {
        return of(new int[] {1, 2, 3, 1});
    }

    /** Branches of the same depth: who adds them has an answer, too. */
    static Arbitrary<Case> even() {
        return of(new int[] {2, 2, 2, 2});
    }

    private static Arbitrary<Case> of(int[] depths) {
        return Combinators.combine(
                        Pooling.between(1, 5),
                        Pooling.between(1, 5),
                        Pooling.between(1, 2),
                        Pattern.any(),
                        Pattern.any())
                .as((height, width, channels, pixels, numbers) -> new Case(
                        input(new Shape(height, width, channels), pixels), weights(channels, depths, numbers)));
    }

    private static Tensor input(Shape shape, Pattern pattern) {
        return Tensors.generate(
                shape,
                (i, j, c) -> wholeNumber(pattern, (i * shape.width() + j) * shape.channels() + c, LARGEST_VALUE));
    }

    private static InceptionWeights weights(int channels, int[] depths, Pattern numbers) {
        int reduced = 3 - channels;
        return new InceptionWeights(
                kernel(new KernelSize(1, 1, channels, depths[0]), numbers, 0),
                kernel(new KernelSize(1, 1, channels, reduced), numbers, 10),
                kernel(new KernelSize(3, 3, reduced, depths[1]), numbers, 20),
                kernel(new KernelSize(1, 1, channels, reduced), numbers, 60),
                kernel(new KernelSize(5, 5, reduced, depths[2]), numbers, 70),
                kernel(new KernelSize(1, 1, channels, depths[3]), numbers, 230));
    }

    private static Kernel kernel(KernelSize size, Pattern numbers, int first) {
        return size.generate((u, v, c, f) -> wholeNumber(
                numbers, first + ((u * size.width() + v) * size.inputs() + c) * size.outputs() + f, LARGEST_WEIGHT));
    }

    private static double wholeNumber(Pattern pattern, int index, int largest) {
        return Math.rint(largest * pattern.fraction(index));
    }
}
