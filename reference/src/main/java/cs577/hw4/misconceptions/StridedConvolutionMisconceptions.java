package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredStridedLayer.NOTHING;
import static cs577.hw4.misconceptions.AlteredStridedLayer.RIGHT;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredStridedLayer.Applying;
import cs577.hw4.misconceptions.AlteredStridedLayer.Side;
import cs577.hw4.reference.ReferenceMaxPooling;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 8. */
public final class StridedConvolutionMisconceptions {
    private static final Set<String> SHAPE = Set.of("outputShape");
    private static final Set<String> APPLY = Set.of("apply");
    private static final Set<String> BOTH = Set.of("outputShape", "apply");
    private static final Side DENSE = (size, window, stride) -> size - window + 1;

    private StridedConvolutionMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<StridedConvolution>> all() {
        return List.of(
                ceil(), mustDivide(), maxPoolOfDense(), keepsOdd(), strideIgnored(), rowsOnly(), subsampleInputFirst());
    }

    private static Misconception<StridedConvolution> ceil() {
        AlteredStridedLayer roundedUp =
                NOTHING.side((size, window, stride) -> (size - window + stride - 1) / stride + 1);
        return Misconception.<StridedConvolution>named(
                        "CEIL",
                        new Words(
                                "the size is rounded up",
                                "(n - k) / stride was rounded up, as if a kernel that hangs over the edge counted."
                                        + " Only positions with the whole kernel inside the input count.",
                                "Which row of the input would the last window start and end at?"))
                .altering(SHAPE, () -> roundedUp)
                .altering(
                        BOTH,
                        () -> roundedUp.applying((input, kernel, bias, stride) -> new Overhang(0, 0, stride)
                                .convolve(
                                        input,
                                        kernel,
                                        bias,
                                        roundedUp.sizing().of(input.shape(), KernelSize.of(kernel), stride))));
    }

    private static Misconception<StridedConvolution> mustDivide() {
        Side whole = (size, window, stride) -> {
            if ((size - window) % stride != 0) {
                throw new IllegalArgumentException(
                        "(" + size + " - " + window + ") / " + stride + " is not a whole number");
            }
            return (size - window) / stride + 1;
        };
        AlteredStridedLayer strict = NOTHING.side(whole);
        return Misconception.<StridedConvolution>named(
                        "MUST_DIVIDE",
                        new Words(
                                "a stride that leaves a rest is taken to be impossible",
                                "Where n - k is no multiple of the stride, the answer was that there is none. The rows"
                                        + " and columns that are left over are simply not used.",
                                "Can the kernel not stop before the last row?"))
                .altering(SHAPE, () -> strict)
                .altering(
                        BOTH,
                        () -> strict.applying((input, kernel, bias, stride) -> {
                            strict.sizing().of(input.shape(), KernelSize.of(kernel), stride);
                            return RIGHT.apply(input, kernel, bias, stride);
                        }));
    }

    private static Misconception<StridedConvolution> maxPoolOfDense() {
        return named(
                        "MAXPOOL_OF_DENSE",
                        new Words(
                                "the stride is replaced by max pooling",
                                "The layer was computed with stride 1 and then max-pooled. A stride skips positions;"
                                        + " it does not choose the largest.",
                                "How many of the values that stride 1 gives appear with stride 2, and which?"),
                        (input, kernel, bias, stride) ->
                                new ReferenceMaxPooling().pool(RIGHT.apply(input, kernel, bias, 1), stride, stride))
                .altering(
                        BOTH,
                        () -> NOTHING.side((size, window, stride) -> (size - window + 1) / stride)
                                .applying((input, kernel, bias, stride) -> new ReferenceMaxPooling()
                                        .pool(RIGHT.apply(input, kernel, bias, 1), stride, stride)));
    }

    private static Misconception<StridedConvolution> keepsOdd() {
        return named(
                        "KEEPS_ODD",
                        new Words(
                                "the wrong rows and columns are kept",
                                "Of the rows and columns that stride 1 gives, those before the right ones were skipped:"
                                        + " the first kept one must be row 0.",
                                "Where does the kernel lie at first?"),
                        (input, kernel, bias, stride) -> kept(RIGHT.apply(input, kernel, bias, 1), stride - 1, stride))
                .altering(
                        APPLY,
                        () -> NOTHING.applying((input, kernel, bias, stride) ->
                                kept(RIGHT.apply(input, kernel, bias, 1), Math.min(1, stride - 1), stride)));
    }

    /** Every stride-th row and column from the first one on. */
    private static Tensor kept(Tensor dense, int first, int stride) {
        Shape shape = new Shape(
                (dense.height() - 1 - first + stride) / stride,
                (dense.width() - 1 - first + stride) / stride,
                dense.channels());
        return Tensors.generate(shape, (i, j, f) -> dense.get(first + i * stride, first + j * stride, f));
    }

    private static Misconception<StridedConvolution> strideIgnored() {
        Applying dense = (input, kernel, bias, stride) -> RIGHT.apply(input, kernel, bias, 1);
        return named(
                        "STRIDE_IGNORED",
                        new Words(
                                "the stride has no effect",
                                "The answer is that of stride 1.",
                                "Where does the kernel lie after its first step?"),
                        dense)
                .altering(SHAPE, () -> NOTHING.side(DENSE))
                .altering(BOTH, () -> NOTHING.side(DENSE).applying(dense));
    }

    private static Misconception<StridedConvolution> rowsOnly() {
        AlteredStridedLayer rows = NOTHING.sizing((input, kernel, stride) -> new Shape(
                (input.height() - kernel.height()) / stride + 1, input.width() - kernel.width() + 1, kernel.outputs()));
        Applying skippingRows = (input, kernel, bias, stride) -> {
            Tensor dense = RIGHT.apply(input, kernel, bias, 1);
            Shape shape = rows.sizing().of(input.shape(), KernelSize.of(kernel), stride);
            return Tensors.generate(shape, (i, j, f) -> dense.get(i * stride, j, f));
        };
        return named(
                        "ROWS_ONLY",
                        new Words(
                                "only rows are skipped",
                                "The stride was applied to the rows alone; the columns were taken one by one.",
                                "Try a wide image of one row: how wide is the result?"),
                        skippingRows)
                .altering(SHAPE, () -> rows)
                .altering(BOTH, () -> rows.applying(skippingRows));
    }

    private static Misconception<StridedConvolution> subsampleInputFirst() {
        Applying thinned = StridedConvolutionMisconceptions::ofThinnedInput;
        AlteredStridedLayer smaller = NOTHING.side((size, window, stride) -> (size + stride - 1) / stride - window + 1);
        return named(
                        "SUBSAMPLE_INPUT_FIRST",
                        new Words(
                                "the input is thinned out before the convolution",
                                "Every stride-th row and column of the input was kept and the rest thrown away, then"
                                        + " the kernel was applied. The stride is the step of the kernel, whose weights"
                                        + " still meet neighbouring pixels.",
                                "Which pixels lie under a 2x2 kernel at its first position?"),
                        thinned)
                .altering(SHAPE, () -> smaller)
                .altering(BOTH, () -> smaller.applying(thinned));
    }

    private static Tensor ofThinnedInput(Tensor input, Kernel kernel, double[] bias, int stride) {
        return RIGHT.apply(kept(input, 0, stride), kernel, bias, 1);
    }

    /** A misconception about the values alone; the sizes that outputShape tells are right. */
    private static Misconception<StridedConvolution> named(String id, Words words, Applying applying) {
        return Misconception.<StridedConvolution>named(id, words).altering(APPLY, () -> NOTHING.applying(applying));
    }
}
