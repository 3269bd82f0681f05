package cs577.hw4.misconceptions;

import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Border;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.Windows.Reduction;
import cs577.hw4.reference.ReferenceMaxPooling;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 11. */
public final class MaxPoolingMisconceptions {
    private static final MaxPooling RIGHT = new ReferenceMaxPooling();
    private static final Set<String> POOL = Set.of("pool");

    private MaxPoolingMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<MaxPooling>> all() {
        return List.of(
                sumChannels(),
                acrossChannels(),
                initZero(),
                mean(),
                min(),
                strideOne(),
                subsample(),
                absMax(),
                ceil(),
                zeroPadding());
    }

    private static Misconception<MaxPooling> sumChannels() {
        return Misconception.<MaxPooling>named(
                        "SUM_CHANNELS",
                        new Words(
                                "the channels are summed",
                                "The channels were added into one. A convolution sums over channels; pooling treats"
                                        + " each channel on its own and keeps their number.",
                                "How many channels has an RGB image after pooling?"))
                .composing(
                        POOL,
                        RIGHT,
                        any -> legally((input, size, stride) -> Tensors.sumOfChannels(any.pool(input, size, stride))))
                .composing(
                        POOL,
                        RIGHT,
                        any -> legally((input, size, stride) -> any.pool(Tensors.sumOfChannels(input), size, stride)));
    }

    private static Misconception<MaxPooling> acrossChannels() {
        return named(
                "ACROSS_CHANNELS",
                new Words(
                        "the maximum is taken over the channels, too",
                        "One map came out, with the largest value of all channels. Pooling treats each channel on its"
                                + " own and keeps their number.",
                        "How many channels has an RGB image after pooling?"),
                (input, size, stride) -> {
                    Tensor pooled = RIGHT.pool(input, size, stride);
                    Shape flat = new Shape(pooled.height(), pooled.width(), 1);
                    return Tensors.generate(flat, (i, j, one) -> {
                        double largest = pooled.get(i, j, 0);
                        for (int c = 1; c < pooled.channels(); c++) {
                            largest = Math.max(largest, pooled.get(i, j, c));
                        }
                        return largest;
                    });
                });
    }

    private static Misconception<MaxPooling> initZero() {
        return Misconception.<MaxPooling>named(
                        "INIT_ZERO",
                        new Words(
                                "the search for the maximum starts at 0",
                                "Where all values of a window are negative, the result is the start value of the"
                                        + " search: 0, or Double.MIN_VALUE, which is the smallest positive number.",
                                "What is the maximum of -3, -1 and -2?"))
                .composing(
                        POOL,
                        RIGHT,
                        any -> legally((input, size, stride) ->
                                Tensors.map(any.pool(input, size, stride), y -> Math.max(0, y))))
                .altering(
                        POOL,
                        () -> (input, size, stride) ->
                                Tensors.map(RIGHT.pool(input, size, stride), y -> Math.max(Double.MIN_VALUE, y)));
    }

    private static Misconception<MaxPooling> mean() {
        return reducing(
                "MEAN",
                new Words(
                        "the window's mean is taken",
                        "The values of each window were averaged. That is average pooling.",
                        "Which value of the window should survive?"),
                window -> window.average().orElseThrow());
    }

    private static Misconception<MaxPooling> min() {
        return reducing(
                "MIN",
                new Words(
                        "the window's smallest value is taken",
                        "The smallest value of each window was taken instead of the largest.",
                        "Which value of the window should survive?"),
                window -> window.min().orElseThrow());
    }

    private static Misconception<MaxPooling> strideOne() {
        return Misconception.<MaxPooling>named(
                        "STRIDE_1",
                        new Words(
                                "the window moves by one",
                                "The stride had no effect: neighbouring windows are one row or column apart.",
                                "Where does the window lie after its first step?"))
                .composing(POOL, RIGHT, any -> legally((input, size, stride) -> any.pool(input, size, 1)));
    }

    private static Misconception<MaxPooling> subsample() {
        return reducing(
                "SUBSAMPLE",
                new Words(
                        "the first value of the window is taken",
                        "The top-left value of each window was taken, whatever the others were.",
                        "Which value of the window should survive?"),
                window -> window.findFirst().orElseThrow());
    }

    private static Misconception<MaxPooling> absMax() {
        return reducing(
                        "ABS_MAX",
                        new Words(
                                "the value of largest magnitude is taken",
                                "Values were compared without their sign, so that -5 counts more than 3.",
                                "Which is larger, -5 or 3?"),
                        window -> window.reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a)
                                .orElseThrow())
                .altering(
                        POOL,
                        () -> legally((input, size, stride) -> Windows.inside(input, size, stride)
                                .each(window -> window.map(Math::abs).max().orElseThrow())));
    }

    private static Misconception<MaxPooling> ceil() {
        return named(
                "CEIL",
                new Words(
                        "windows that hang over the edge count, too",
                        "Where the stride leaves a rest, one more row and column of windows was added, cut off at the"
                                + " edge. Only windows inside the input count.",
                        "How many 2x2 windows fit side by side into 5 columns with stride 2?"),
                (input, size, stride) -> Windows.overhanging(input, size, stride)
                        .each(window -> window.max().orElseThrow()));
    }

    private static Misconception<MaxPooling> zeroPadding() {
        return Misconception.<MaxPooling>named(
                        "ZERO_PADDING",
                        new Words(
                                "the input is padded with zeros",
                                "Zeros were put around the input, or at its end until the windows fit. They make the"
                                        + " result larger, and they win against negative values.",
                                "Does the question speak of padding?"))
                .composing(
                        POOL,
                        RIGHT,
                        any -> legally((input, size, stride) ->
                                any.pool(Border.around(size / 2).ofZeros(input), size, stride)))
                .altering(
                        POOL,
                        () -> legally((input, size, stride) -> Windows.overhanging(input, size, stride)
                                .eachFilledUp(window -> window.max().orElseThrow())));
    }

    private static Misconception<MaxPooling> reducing(String id, Words words, Reduction reduction) {
        return named(
                id,
                words,
                (input, size, stride) -> Windows.inside(input, size, stride).each(reduction));
    }

    private static Misconception<MaxPooling> named(String id, Words words, MaxPooling wrong) {
        return Misconception.<MaxPooling>named(id, words).altering(POOL, () -> legally(wrong));
    }

    /** Does the wrong thing where the arguments are legal. */
    private static MaxPooling legally(MaxPooling wrong) {
        return (input, size, stride) -> {
            RIGHT.pool(input, size, stride);
            return wrong.pool(input, size, stride);
        };
    }
}
