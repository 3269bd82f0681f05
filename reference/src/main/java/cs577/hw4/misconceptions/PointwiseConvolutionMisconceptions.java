package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredPointwise.RIGHT;
import static cs577.hw4.misconceptions.AlteredPointwise.mapped;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredPointwise.Applying;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The known wrong answers to question 9. */
public final class PointwiseConvolutionMisconceptions {
    private static final Set<String> APPLY = Set.of("apply");
    private static final Set<String> PARAMETERS = Set.of("parameters");

    private PointwiseConvolutionMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<PointwiseConvolution>> all() {
        return List.of(
                noBias(),
                sumAllChannels(),
                transposed(),
                depthFromFilterDepth(),
                sharedScalar(),
                reducesHeightAndWidth(),
                biasPerPixel());
    }

    private static Misconception<PointwiseConvolution> noBias() {
        return Misconception.<PointwiseConvolution>named(
                        "NO_BIAS",
                        new Words(
                                "the bias is left out",
                                "The weighted sums came out without the bias of their filter.",
                                "What does a filter give on a black image?"))
                .composing(
                        APPLY,
                        RIGHT,
                        any -> AlteredPointwise.applying(
                                (input, weights, bias) -> any.apply(input, weights, new double[bias.length])));
    }

    private static Misconception<PointwiseConvolution> sumAllChannels() {
        return named(
                        "SUM_ALL_CHANNELS",
                        new Words(
                                "all channels are summed",
                                "The channels were added into one, or each filter got the plain sum of the channels. A"
                                        + " 1x1 filter gives every channel its own weight, and each filter makes a"
                                        + " channel of its own.",
                                "How many channels come out of two filters?"),
                        (input, weights, bias) -> Tensors.sumOfChannels(input))
                .composing(
                        APPLY,
                        RIGHT,
                        any -> AlteredPointwise.applying(
                                (input, weights, bias) -> Tensors.sumOfChannels(any.apply(input, weights, bias))))
                .altering(
                        APPLY,
                        applying((input, weights, bias) ->
                                mapped(input, bias.length, (i, j, o) -> bias[o] + sumAt(input, i, j))));
    }

    private static Misconception<PointwiseConvolution> transposed() {
        return named(
                        "W_TRANSPOSED",
                        new Words(
                                "rows and columns of the weights are exchanged",
                                "The weights were read as weights[input][output]. They are weights[output][input]: a"
                                        + " row is a filter.",
                                "How long is a row of the weights, and what is that many?"),
                        (input, weights, bias) -> {
                            if (bias.length != input.channels()) {
                                // A check of sizes and an index out of bounds are both of this type.
                                throw new RuntimeException("the transposed weights do not fit");
                            }
                            return transposed(input, weights, bias);
                        })
                .altering(APPLY, applying(PointwiseConvolutionMisconceptions::transposed));
    }

    /** As many channels as the rows are long; indices run out of bounds where there are fewer rows than that. */
    private static Tensor transposed(Tensor input, double[][] weights, double[] bias) {
        return mapped(input, weights[0].length, (i, j, o) -> {
            double sum = bias[o];
            for (int c = 0; c < input.channels(); c++) {
                sum += weights[c][o] * input.get(i, j, c);
            }
            return sum;
        });
    }

    private static Misconception<PointwiseConvolution> depthFromFilterDepth() {
        return named(
                        "DEPTH_FROM_FILTER_DEPTH",
                        new Words(
                                "the filters' depth is taken for the depth of the result",
                                "The result got as many channels as a filter is deep, which is as many as the input"
                                        + " has. The number of filters decides.",
                                "How can 256 channels become 64?"),
                        (input, weights, bias) -> mapped(
                                input, input.channels(), (i, j, c) -> bias[0] + weights[0][c] * input.get(i, j, c)))
                .altering(
                        APPLY,
                        applying((input, weights, bias) -> mapped(
                                input, input.channels(), (i, j, o) -> bias[o] + weightedSum(input, i, j, weights[o]))))
                .altering(
                        APPLY,
                        applying((input, weights, bias) -> mapped(input, input.channels(), (i, j, c) -> {
                            double sum = 0;
                            for (int o = 0; o < bias.length; o++) {
                                sum += bias[o] + weights[o][c] * input.get(i, j, c);
                            }
                            return sum;
                        })));
    }

    private static double weightedSum(Tensor input, int row, int column, double[] filter) {
        double sum = 0;
        for (int c = 0; c < filter.length; c++) {
            sum += filter[c] * input.get(row, column, c);
        }
        return sum;
    }

    private static Misconception<PointwiseConvolution> sharedScalar() {
        return named(
                        "SHARED_SCALAR",
                        new Words(
                                "a filter has a single weight for all channels",
                                "All channels of a filter got the same weight. \"1x1\" is height and width; the filter"
                                        + " is as deep as the input and has a weight for every channel.",
                                "How many weights has one 1x1 filter on an RGB image?"),
                        (input, weights, bias) ->
                                mapped(input, bias.length, (i, j, o) -> bias[o] + weights[o][0] * sumAt(input, i, j)))
                .altering(
                        PARAMETERS,
                        () -> AlteredPointwise.counting((inputs, depths) ->
                                Arrays.stream(depths).asLongStream().sum()));
    }

    private static Misconception<PointwiseConvolution> reducesHeightAndWidth() {
        return named(
                        "REDUCES_HW",
                        new Words(
                                "height and width shrink",
                                "The result is smaller than the input. A 1x1 kernel with stride 1 fits on every pixel;"
                                        + " only the number of channels changes.",
                                "At how many places does a kernel of 1 fit into a row of 5?"),
                        (input, weights, bias) -> {
                            Tensor right = RIGHT.apply(input, weights, bias);
                            Shape half = new Shape((right.height() + 1) / 2, (right.width() + 1) / 2, bias.length);
                            return Tensors.generate(half, (i, j, o) -> right.get(2 * i, 2 * j, o));
                        })
                .altering(APPLY, applying((input, weights, bias) -> {
                    Tensor right = RIGHT.apply(input, weights, bias);
                    double pixels = right.height() * right.width();
                    return Tensors.generate(
                            new Shape(1, 1, bias.length), (i, j, o) -> Tensors.sum(Tensors.channel(right, o)) / pixels);
                }));
    }

    private static Misconception<PointwiseConvolution> biasPerPixel() {
        return named(
                        "BIAS_PER_PIXEL",
                        new Words(
                                "the bias depends on the pixel",
                                "The biases were dealt out over the pixels. Each filter has one bias, the same at every"
                                        + " pixel.",
                                "Which value of the result belongs to which filter?"),
                        (input, weights, bias) -> withBias(
                                input, weights, bias, (i, j, o) -> bias[(i * input.width() + j) % bias.length]))
                .altering(
                        APPLY,
                        applying((input, weights, bias) -> withBias(input, weights, bias, (i, j, o) -> {
                            int index = (i * input.width() + j) * bias.length + o;
                            return bias[index / (input.height() * input.width())];
                        })));
    }

    private static Tensor withBias(Tensor input, double[][] weights, double[] bias, Tensors.Cell other) {
        Tensor sums = RIGHT.apply(input, weights, new double[bias.length]);
        return Tensors.generate(sums.shape(), (i, j, o) -> sums.get(i, j, o) + other.at(i, j, o));
    }

    private static double sumAt(Tensor input, int row, int column) {
        return Tensors.sumOfChannels(input).get(row, column, 0);
    }

    private static Misconception<PointwiseConvolution> named(String id, Words words, Applying wrong) {
        return Misconception.<PointwiseConvolution>named(id, words).altering(APPLY, applying(wrong));
    }

    private static Supplier<PointwiseConvolution> applying(Applying wrong) {
        return () -> AlteredPointwise.applying(wrong);
    }
}
