package cs577.hw4.misconceptions;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceDilatedConvolution;
import cs577.hw4.reference.ReferencePaddedConvolution;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 3. */
public final class DilatedConvolutionMisconceptions {
    private static final DilatedConvolution RIGHT = new ReferenceDilatedConvolution();
    private static final PaddedConvolution DENSE = new ReferencePaddedConvolution();
    private static final Set<String> CONVOLVE = Set.of("convolve");

    private DilatedConvolutionMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<DilatedConvolution>> all() {
        return List.of(strideInstead(), box(), notDilated(), rateIsGap(), dilatesImage(), samePadding(), flipped());
    }

    private static Misconception<DilatedConvolution> strideInstead() {
        return named(
                "STRIDE_INSTEAD",
                new Words(
                        "the rate is used as a stride",
                        "The kernel was moved by the rate. A dilated kernel moves by one; it is its weights that are"
                                + " further apart.",
                        "Which pixels meet the kernel at its first position?"),
                (image, kernel, padding, rate) -> {
                    Tensor dense = DENSE.convolve(image, kernel, padding);
                    Shape shape = new Shape(
                            (dense.height() - 1) / rate + 1, (dense.width() - 1) / rate + 1, dense.channels());
                    return Tensors.generate(shape, (i, j, f) -> dense.get(i * rate, j * rate, f));
                });
    }

    private static Misconception<DilatedConvolution> box() {
        return named(
                        "BOX_5X5",
                        new Words(
                                "the kernel is enlarged without holes",
                                "The kernel was stretched to its larger size and the holes were filled with weights: a"
                                        + " dilated 3x3 kernel still has nine.",
                                "How many pixels does a 3x3 kernel with a rate of 2 read?"),
                        (image, kernel, padding, rate) ->
                                DENSE.convolve(image, enlarged(kernel, rate, rate - 1), padding))
                .altering(
                        CONVOLVE,
                        () -> legally((image, kernel, padding, rate) ->
                                DENSE.convolve(image, enlarged(kernel, rate, 0), padding)));
    }

    /** Each hole holds the weight before it, or the weight behind it if it is so many cells away at most. */
    private static Kernel enlarged(Kernel kernel, int rate, int reach) {
        return new KernelSize(
                        rate * (kernel.height() - 1) + 1,
                        rate * (kernel.width() - 1) + 1,
                        kernel.inputs(),
                        kernel.outputs())
                .generate((u, v, c, f) -> kernel.get((u + reach) / rate, (v + reach) / rate, c, f));
    }

    private static Misconception<DilatedConvolution> notDilated() {
        return named(
                "NOT_DILATED",
                new Words(
                        "the rate has no effect",
                        "The answer is that of a rate of 1.",
                        "How large is the result of a 4x4 image, a 3x3 kernel, a padding of 1 and a rate of 2?"),
                (image, kernel, padding, rate) -> DENSE.convolve(image, kernel, padding));
    }

    private static Misconception<DilatedConvolution> rateIsGap() {
        return named(
                "RATE_IS_GAP",
                new Words(
                        "there are as many holes as the rate says",
                        "The rate was taken as the number of zeros between two weights. It is their distance: there is"
                                + " one zero less.",
                        "What should a rate of 1 do?"),
                (image, kernel, padding, rate) -> RIGHT.convolve(image, kernel, padding, rate + 1));
    }

    private static Misconception<DilatedConvolution> dilatesImage() {
        return named(
                "DILATES_IMAGE",
                new Words(
                        "the zeros are put into the image",
                        "The pixels of the image were moved apart, not the weights of the kernel. That makes the result"
                                + " larger, as in a transposed convolution.",
                        "Is the result larger or smaller than without dilation?"),
                (image, kernel, padding, rate) -> {
                    Shape shape = new Shape(
                            rate * (image.height() - 1) + 1, rate * (image.width() - 1) + 1, image.channels());
                    Tensor apart = Tensors.generate(
                            shape, (i, j, c) -> i % rate == 0 && j % rate == 0 ? image.get(i / rate, j / rate, c) : 0);
                    return DENSE.convolve(apart, kernel, padding);
                });
    }

    private static Misconception<DilatedConvolution> samePadding() {
        return named(
                        "SAME_PADDING",
                        new Words(
                                "the padding grows with the rate",
                                "The padding was chosen anew, so that the result is as large as the image, or was"
                                        + " multiplied by the rate. It was given.",
                                "How many rows of zeros are above the image when the padding is 1 and the rate is 2?"),
                        (image, kernel, padding, rate) -> ofTheSameSize(image, kernel, rate))
                .composing(
                        CONVOLVE,
                        RIGHT,
                        any -> legally(
                                (image, kernel, padding, rate) -> any.convolve(image, kernel, padding * rate, rate)));
    }

    /** As much padding as the engines' "same": an odd number of zeros leaves one more below and on the right. */
    private static Tensor ofTheSameSize(Tensor image, Kernel kernel, int rate) {
        int rows = rate * (kernel.height() - 1);
        int columns = rate * (kernel.width() - 1);
        int enough = Math.max(rows, columns);
        Shape shape = new Shape(image.height(), image.width(), kernel.outputs());
        return Tensors.crop(
                RIGHT.convolve(image, kernel, enough, rate), enough - rows / 2, enough - columns / 2, shape);
    }

    private static Misconception<DilatedConvolution> flipped() {
        return Misconception.<DilatedConvolution>named(
                        "FLIPPED",
                        new Words(
                                "the kernel is flipped",
                                "The kernel was turned by 180 degrees before it was laid on the image. That is the"
                                        + " convolution of mathematics; deep learning does not flip.",
                                "Which weight meets the top-left pixel of the window?"))
                .composing(
                        CONVOLVE,
                        RIGHT,
                        any -> legally((image, kernel, padding, rate) ->
                                any.convolve(image, Kernels.flipped(kernel), padding, rate)));
    }

    private static Misconception<DilatedConvolution> named(String id, Words words, DilatedConvolution wrong) {
        return Misconception.<DilatedConvolution>named(id, words).altering(CONVOLVE, () -> legally(wrong));
    }

    /** Does the wrong thing where the arguments are legal. */
    private static DilatedConvolution legally(DilatedConvolution wrong) {
        return (image, kernel, padding, rate) -> {
            RIGHT.convolve(image, kernel, padding, rate);
            return wrong.convolve(image, kernel, padding, rate);
        };
    }
}
