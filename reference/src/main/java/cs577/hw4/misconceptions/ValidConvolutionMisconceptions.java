package cs577.hw4.misconceptions;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceValidConvolution;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 1. */
public final class ValidConvolutionMisconceptions {
    private static final ValidConvolution RIGHT = new ReferenceValidConvolution();
    private static final Set<String> CONVOLVE = Set.of("convolve");

    private ValidConvolutionMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<ValidConvolution>> all() {
        return List.of(
                flipped(),
                transposed(),
                noChannelSum(),
                channelMean(),
                firstChannelOnly(),
                offByOneSize(),
                normalised());
    }

    private static Misconception<ValidConvolution> flipped() {
        return Misconception.<ValidConvolution>named(
                        "FLIPPED",
                        new Words(
                                "the kernel is flipped",
                                "The kernel was turned by 180 degrees before it was laid on the image. That is the"
                                        + " convolution of mathematics; deep learning does not flip.",
                                "Which weight meets the top-left pixel of the window?"))
                .composing(CONVOLVE, RIGHT, any -> (image, kernel) -> any.convolve(image, Kernels.flipped(kernel)));
    }

    private static Misconception<ValidConvolution> transposed() {
        return Misconception.<ValidConvolution>named(
                        "TRANSPOSED",
                        new Words(
                                "rows and columns of the kernel are exchanged",
                                "The kernel was read with row and column exchanged: the weight of row u, column v met"
                                        + " the pixel of row v, column u of the window.",
                                "Try a kernel of one row and two columns: which pixels should it join?"))
                .composing(CONVOLVE, RIGHT, any -> (image, kernel) -> any.convolve(image, Kernels.transposed(kernel)))
                .composing(CONVOLVE, RIGHT, any -> (image, kernel) -> any.convolve(image, indicesExchanged(kernel)));
    }

    /** Throws IndexOutOfBoundsException unless the kernel is square, as the student's loop does. */
    private static Kernel indicesExchanged(Kernel kernel) {
        return KernelSize.of(kernel).generate((u, v, c, f) -> kernel.get(v, u, c, f));
    }

    private static Misconception<ValidConvolution> noChannelSum() {
        return Misconception.<ValidConvolution>named(
                        "NO_CHANNEL_SUM",
                        new Words(
                                "the channels are not summed",
                                "Each channel of the image was convolved with its slice of the filter, and the results"
                                        + " were left side by side. A filter gives one channel: the sum of them.",
                                "How many numbers does one filter give at one position?"))
                .altering(
                        CONVOLVE,
                        () -> (image, kernel) -> channelByChannel(image, kernel, (c, f) -> f * image.channels() + c))
                .altering(
                        CONVOLVE,
                        () -> (image, kernel) -> channelByChannel(image, kernel, (c, f) -> c * kernel.outputs() + f));
    }

    private static Misconception<ValidConvolution> channelMean() {
        return Misconception.<ValidConvolution>named(
                        "CHANNEL_MEAN",
                        new Words(
                                "the channels are averaged",
                                "The results of the channels were added and then divided by their number. A convolution"
                                        + " adds; nothing is divided.",
                                "Does the formula divide by anything?"))
                .composing(
                        CONVOLVE,
                        RIGHT,
                        any -> (image, kernel) -> Tensors.map(any.convolve(image, kernel), y -> y / image.channels()));
    }

    private static Misconception<ValidConvolution> firstChannelOnly() {
        return Misconception.<ValidConvolution>named(
                        "FIRST_CHANNEL_ONLY",
                        new Words(
                                "only the first channel is used",
                                "The filter was applied to the first channel of the image; the other channels had no"
                                        + " influence.",
                                "Change a pixel of the last channel: does the result change?"))
                .composing(
                        CONVOLVE, RIGHT, any -> (image, kernel) -> any.convolve(image, withFirstChannelOnly(kernel)));
    }

    private static Misconception<ValidConvolution> offByOneSize() {
        return Misconception.<ValidConvolution>named(
                        "OFF_BY_ONE_SIZE",
                        new Words(
                                "the last row and column are missing",
                                "The result has H - kh rows and W - kw columns: the loop stopped one position early on"
                                        + " each side.",
                                "How many positions has a kernel of 3 in an image of 3?"))
                .composing(CONVOLVE, RIGHT, any -> (image, kernel) -> {
                    Tensor whole = any.convolve(image, kernel);
                    Shape shorter = new Shape(whole.height() - 1, whole.width() - 1, whole.channels());
                    return Tensors.crop(whole, 0, 0, shorter);
                });
    }

    private static Misconception<ValidConvolution> normalised() {
        return Misconception.<ValidConvolution>named(
                        "NORMALISED",
                        new Words(
                                "the sum is divided by the kernel's size",
                                "Each sum was divided by the number of the kernel's weights. That is a mean filter; a"
                                        + " convolution does not divide.",
                                "Does the formula divide by anything?"))
                .composing(
                        CONVOLVE,
                        RIGHT,
                        any -> (image, kernel) ->
                                Tensors.map(any.convolve(image, kernel), y -> y / (kernel.height() * kernel.width())))
                .composing(
                        CONVOLVE,
                        RIGHT,
                        any -> (image, kernel) -> Tensors.map(
                                any.convolve(image, kernel),
                                y -> y / KernelSize.of(kernel).weightsPerFilter()));
    }

    private interface Order {
        int of(int channel, int filter);
    }

    private static Tensor channelByChannel(Tensor image, Kernel kernel, Order order) {
        Shape right = RIGHT.convolve(image, kernel).shape();
        int channels = image.channels();
        double[][][] y = new double[right.height()][right.width()][channels * kernel.outputs()];
        for (int c = 0; c < channels; c++) {
            for (int f = 0; f < kernel.outputs(); f++) {
                Tensor part = RIGHT.convolve(Tensors.channel(image, c), Kernels.slice(kernel, c, f));
                for (int i = 0; i < right.height(); i++) {
                    for (int j = 0; j < right.width(); j++) {
                        y[i][j][order.of(c, f)] = part.get(i, j, 0);
                    }
                }
            }
        }
        return Tensor.of(y);
    }

    private static Kernel withFirstChannelOnly(Kernel kernel) {
        return KernelSize.of(kernel).generate((u, v, c, f) -> c == 0 ? kernel.get(u, v, c, f) : 0);
    }
}
