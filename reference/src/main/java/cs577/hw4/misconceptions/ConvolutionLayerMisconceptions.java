package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredLayer.NOTHING;
import static cs577.hw4.misconceptions.AlteredLayer.RIGHT;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 7. */
public final class ConvolutionLayerMisconceptions {
    private static final Set<String> SHAPE = Set.of("outputShape");
    private static final Set<String> SHAPE_AND_APPLY = Set.of("outputShape", "apply");
    private static final Set<String> PARAMETERS = Set.of("parameters");

    private ConvolutionLayerMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<ConvolutionLayer>> all() {
        return List.of(
                sameSizeAssumed(),
                noPlusOne(),
                depthStaysInput(),
                depthMultiplied(),
                doublePad(),
                parametersForgetDepth(),
                parametersTimesPositions());
    }

    private static Misconception<ConvolutionLayer> sameSizeAssumed() {
        AlteredLayer sameSize =
                NOTHING.sizing((input, kernel) -> new Shape(input.height(), input.width(), kernel.outputs()));
        return Misconception.<ConvolutionLayer>named(
                        "SAME_SIZE_ASSUMED",
                        new Words(
                                "the output is taken to be as large as the input",
                                "Height and width of the input were kept. That takes padding, and this layer has"
                                        + " none.",
                                "At how many places does a kernel of 3 fit into a row of 5?"))
                .altering(SHAPE, () -> sameSize)
                .altering(SHAPE_AND_APPLY, () -> sameSize.applying(ConvolutionLayerMisconceptions::zeroPadded));
    }

    private static Tensor zeroPadded(Tensor input, Kernel kernel, double[] bias) {
        return new Overhang((kernel.height() - 1) / 2, (kernel.width() - 1) / 2, 1)
                .convolve(input, kernel, bias, new Shape(input.height(), input.width(), kernel.outputs()));
    }

    private static Misconception<ConvolutionLayer> noPlusOne() {
        AlteredLayer shorter = NOTHING.sizing((input, kernel) ->
                new Shape(input.height() - kernel.height(), input.width() - kernel.width(), kernel.outputs()));
        return Misconception.<ConvolutionLayer>named(
                        "NO_PLUS_ONE",
                        new Words(
                                "the +1 of the formula is missing",
                                "Height and width were computed as n - k. The first position counts too.",
                                "At how many places does a kernel of 3 fit into a row of 3?"))
                .altering(SHAPE, () -> shorter)
                .altering(
                        SHAPE_AND_APPLY,
                        () -> shorter.applying((input, kernel, bias) -> {
                            Tensor right = RIGHT.apply(input, kernel, bias);
                            return Tensors.crop(
                                    right, 0, 0, new Shape(right.height() - 1, right.width() - 1, right.channels()));
                        }));
    }

    private static Misconception<ConvolutionLayer> depthStaysInput() {
        AlteredLayer asDeep = NOTHING.sizing((input, kernel) -> withDepth(input.channels(), input, kernel));
        return Misconception.<ConvolutionLayer>named(
                        "DEPTH_STAYS_INPUT",
                        new Words(
                                "the output is taken to be as deep as the input",
                                "The output was given as many channels as the input has. Each filter reads all of"
                                        + " them and gives a single channel.",
                                "What does one more filter add to the output?"))
                .altering(SHAPE, () -> asDeep)
                .altering(
                        SHAPE_AND_APPLY,
                        () -> asDeep.applying((input, kernel, bias) -> sideBySide(input, kernel, bias, 1)));
    }

    private static Misconception<ConvolutionLayer> depthMultiplied() {
        AlteredLayer deeper =
                NOTHING.sizing((input, kernel) -> withDepth(input.channels() * kernel.outputs(), input, kernel));
        return Misconception.<ConvolutionLayer>named(
                        "DEPTH_MULTIPLIED",
                        new Words(
                                "the output has a channel per filter and input channel",
                                "The depth was computed as input channels times filters. A filter sums over the input"
                                        + " channels and gives a single channel.",
                                "How many numbers does one filter give at one position?"))
                .altering(SHAPE, () -> deeper)
                .altering(
                        SHAPE_AND_APPLY,
                        () -> deeper.applying(
                                (input, kernel, bias) -> sideBySide(input, kernel, bias, kernel.outputs())));
    }

    private static Misconception<ConvolutionLayer> doublePad() {
        return Misconception.<ConvolutionLayer>named(
                        "DOUBLE_PAD",
                        new Words(
                                "the kernel is subtracted twice",
                                "The kernel's size was taken off on both sides. A row loses k - 1 positions"
                                        + " altogether.",
                                "At how many places does a kernel of 3 fit into a row of 5?"))
                .altering(SHAPE, () -> losing(2, 0))
                .altering(SHAPE, () -> losing(2, 2));
    }

    /** Height and width are n - times * k + plus. */
    private static AlteredLayer losing(int times, int plus) {
        return NOTHING.sizing((input, kernel) -> new Shape(
                input.height() - times * kernel.height() + plus,
                input.width() - times * kernel.width() + plus,
                kernel.outputs()));
    }

    private static Misconception<ConvolutionLayer> parametersForgetDepth() {
        return Misconception.<ConvolutionLayer>named(
                        "PARAMS_FORGET_DEPTH",
                        new Words(
                                "the weights are counted without the input's depth",
                                "The weights were counted as height x width x filters. A filter has its own weights"
                                        + " for each input channel.",
                                "How many weights has one 3x3 filter on an RGB image?"))
                .altering(
                        PARAMETERS,
                        () -> NOTHING.counting(
                                (input, kernel) -> (long) kernel.height() * kernel.width() * kernel.outputs()));
    }

    private static Misconception<ConvolutionLayer> parametersTimesPositions() {
        return Misconception.<ConvolutionLayer>named(
                        "PARAMS_TIMES_POSITIONS",
                        new Words(
                                "the weights are counted once per position",
                                "The weights were multiplied by the number of positions. That counts multiplications;"
                                        + " all positions share the same weights.",
                                "Does a larger image need more weights?"))
                .altering(
                        PARAMETERS,
                        () -> NOTHING.counting((input, kernel) -> {
                            Shape output = NOTHING.sizing().of(input, kernel);
                            return (long) kernel.weights() * output.height() * output.width();
                        }))
                .altering(
                        PARAMETERS,
                        () -> NOTHING.counting(
                                (input, kernel) -> (long) kernel.weights() * input.height() * input.width()));
    }

    private static Shape withDepth(int depth, Shape input, KernelSize kernel) {
        Shape right = NOTHING.sizing().of(input, kernel);
        return new Shape(right.height(), right.width(), depth);
    }

    /** The channels of the first filters, each convolved with its own slice, one filter after the other. */
    private static Tensor sideBySide(Tensor input, Kernel kernel, double[] bias, int filters) {
        int channels = input.channels();
        Shape right = RIGHT.apply(input, kernel, bias).shape();
        Shape shape = new Shape(right.height(), right.width(), channels * filters);
        return Tensors.generate(shape, (i, j, cell) -> {
            int channel = cell % channels;
            int filter = cell / channels;
            return RIGHT.apply(Tensors.channel(input, channel), Kernels.slice(kernel, channel, filter), new double[] {
                        bias[filter]
                    })
                    .get(i, j, 0);
        });
    }
}
