package cs577.hw4.misconceptions;

import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import cs577.hw4.algebra.Border;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferencePaddedConvolution;
import cs577.hw4.reference.ReferenceValidConvolution;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 2. */
public final class PaddedConvolutionMisconceptions {
    private static final PaddedConvolution RIGHT = new ReferencePaddedConvolution();
    private static final ValidConvolution VALID = new ReferenceValidConvolution();
    private static final Set<String> CONVOLVE = Set.of("convolve");

    private PaddedConvolutionMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<PaddedConvolution>> all() {
        return List.of(padOneSide(), replicate(), wrap(), padOutput(), full(), noPad(), flipped());
    }

    /** Does the wrong thing where the arguments are legal. */
    private static PaddedConvolution legally(PaddedConvolution wrong) {
        return (image, kernel, padding) -> {
            RIGHT.convolve(image, kernel, padding);
            return wrong.convolve(image, kernel, padding);
        };
    }

    private static Misconception<PaddedConvolution> padOneSide() {
        return Misconception.<PaddedConvolution>named(
                        "PAD_ONE_SIDE",
                        new Words(
                                "the zeros are all on one side",
                                "The zeros were put below and on the right of the image, or above and on the left, but"
                                        + " not on all four sides.",
                                "With a padding of 1, where in the padded image is the first pixel?"))
                .altering(CONVOLVE, () -> bordered(padding -> new Border(0, 2 * padding)))
                .altering(CONVOLVE, () -> bordered(padding -> new Border(2 * padding, 0)))
                .altering(CONVOLVE, () -> bordered(padding -> new Border(0, padding)))
                .altering(CONVOLVE, () -> bordered(padding -> new Border(padding, 0)));
    }

    private interface Borders {
        Border of(int padding);
    }

    private static PaddedConvolution bordered(Borders borders) {
        return legally(
                (image, kernel, padding) -> VALID.convolve(borders.of(padding).ofZeros(image), kernel));
    }

    private static Misconception<PaddedConvolution> replicate() {
        return Misconception.<PaddedConvolution>named(
                        "REPLICATE",
                        new Words(
                                "the border repeats the nearest pixel",
                                "Outside the image the nearest pixel of its edge was used instead of zero.",
                                "What is the value of the pixel above the first row?"))
                .altering(
                        CONVOLVE,
                        () -> legally((image, kernel, padding) -> {
                            Tensor surrounded = Border.around(padding)
                                    .surround(
                                            image,
                                            (row, column, channel) -> image.get(
                                                    nearest(row, image.height()),
                                                    nearest(column, image.width()),
                                                    channel));
                            return VALID.convolve(surrounded, kernel);
                        }));
    }

    private static int nearest(int index, int size) {
        return Math.max(0, Math.min(index, size - 1));
    }

    private static Misconception<PaddedConvolution> wrap() {
        return Misconception.<PaddedConvolution>named(
                        "WRAP",
                        new Words(
                                "the image goes on at its other side",
                                "Outside the image the pixels of the opposite side were used instead of zero, as if"
                                        + " the image were periodic.",
                                "What is the value of the pixel above the first row?"))
                .altering(
                        CONVOLVE,
                        () -> legally((image, kernel, padding) -> {
                            Tensor surrounded = Border.around(padding)
                                    .surround(
                                            image,
                                            (row, column, channel) -> image.get(
                                                    Math.floorMod(row, image.height()),
                                                    Math.floorMod(column, image.width()),
                                                    channel));
                            return VALID.convolve(surrounded, kernel);
                        }));
    }

    private static Misconception<PaddedConvolution> padOutput() {
        return Misconception.<PaddedConvolution>named(
                        "PAD_OUTPUT",
                        new Words(
                                "the result is padded, not the image",
                                "The image was convolved without padding, and zeros were put around the result.",
                                "Can the corner of the result be anything but zero?"))
                .altering(
                        CONVOLVE,
                        () -> legally((image, kernel, padding) ->
                                Border.around(padding).ofZeros(VALID.convolve(image, kernel))));
    }

    private static Misconception<PaddedConvolution> full() {
        return Misconception.<PaddedConvolution>named(
                        "FULL",
                        new Words(
                                "the padding is always the largest sensible one",
                                "The padding was one less than the kernel's side, so that every overlap of kernel and"
                                        + " image counts, whatever padding was asked for.",
                                "How large is the result of a 4x4 image, a 3x3 kernel and a padding of 1?"))
                .altering(CONVOLVE, () -> legally((image, kernel, padding) -> overlaps(image, kernel)));
    }

    private static Tensor overlaps(Tensor image, Kernel kernel) {
        int larger = Math.max(kernel.height(), kernel.width()) - 1;
        int spareRows = larger - (kernel.height() - 1);
        int spareColumns = larger - (kernel.width() - 1);
        Tensor generous = RIGHT.convolve(image, kernel, larger);
        Shape shape =
                new Shape(generous.height() - 2 * spareRows, generous.width() - 2 * spareColumns, kernel.outputs());
        return Tensors.crop(generous, spareRows, spareColumns, shape);
    }

    private static Misconception<PaddedConvolution> noPad() {
        return Misconception.<PaddedConvolution>named(
                        "NO_PAD",
                        new Words(
                                "there is no padding",
                                "The padding had no effect: only positions with the whole kernel inside the image"
                                        + " were computed.",
                                "How large is the result of a 4x4 image, a 3x3 kernel and a padding of 1?"))
                .altering(CONVOLVE, () -> legally((image, kernel, padding) -> VALID.convolve(image, kernel)));
    }

    private static Misconception<PaddedConvolution> flipped() {
        return Misconception.<PaddedConvolution>named(
                        "FLIPPED",
                        new Words(
                                "the kernel is flipped",
                                "The kernel was turned by 180 degrees before it was laid on the image. That is the"
                                        + " convolution of mathematics; deep learning does not flip.",
                                "Which weight meets the top-left pixel of the window?"))
                .composing(
                        CONVOLVE,
                        RIGHT,
                        any -> (image, kernel, padding) -> any.convolve(image, Kernels.flipped(kernel), padding));
    }
}
