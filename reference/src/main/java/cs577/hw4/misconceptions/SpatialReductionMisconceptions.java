package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredReduction.RIGHT;
import static cs577.hw4.misconceptions.AlteredReduction.averaging;
import static cs577.hw4.misconceptions.AlteredReduction.counting;
import static cs577.hw4.misconceptions.AlteredReduction.depth;
import static cs577.hw4.misconceptions.AlteredReduction.overall;
import static cs577.hw4.misconceptions.AlteredReduction.routing;

import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Border;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The known wrong answers to question 12. */
public final class SpatialReductionMisconceptions {
    private static final Set<String> SHAPE = Set.of("outputShape");
    private static final Set<String> PARAMETERS = Set.of("parameters");
    private static final Set<String> AVERAGE = Set.of("average");
    private static final Set<String> GLOBAL = Set.of("globalAverage");
    private static final Set<String> GRADIENT = Set.of("maxGradient");

    private SpatialReductionMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<SpatialReduction>> all() {
        return List.of(reducesDepth(), countsParameters(), countIncludePad(), integerDivision(), spreadsGradient());
    }

    private static Misconception<SpatialReduction> reducesDepth() {
        return named(
                        "REDUCES_DEPTH",
                        new Words(
                                "the depth shrinks",
                                "Fewer channels came out than went in. Pooling slides over height and width only and"
                                        + " treats each channel on its own.",
                                "How many channels has an RGB image after pooling?"))
                .altering(SHAPE, () -> depth((channels, size, stride) -> channels / stride))
                .altering(SHAPE, () -> depth((channels, size, stride) -> channels / size))
                .altering(SHAPE, () -> depth((channels, size, stride) -> Math.floorDiv(channels - size, stride) + 1))
                .altering(SHAPE, () -> depth((channels, size, stride) -> 1))
                .altering(
                        AVERAGE,
                        () -> averaging((input, size, stride) -> {
                            Tensor sum = Tensors.sumOfChannels(RIGHT.average(input, size, stride));
                            return Tensors.map(sum, y -> y / input.channels());
                        }))
                .altering(GLOBAL, () -> overall(input -> new double[] {Tensors.sum(input) / input.values().length}));
    }

    private static Misconception<SpatialReduction> countsParameters() {
        return named(
                        "COUNTS_PARAMETERS",
                        new Words(
                                "the window is taken for weights",
                                "The layer was given parameters, as if its window were a kernel. Taking a maximum or a"
                                        + " mean needs no weights, so there is nothing to learn.",
                                "Which numbers of a pooling layer change during training?"))
                .altering(PARAMETERS, () -> counting((input, size) -> (long) size * size * input.channels()))
                .altering(PARAMETERS, () -> counting((input, size) -> (long) size * size))
                .altering(
                        PARAMETERS,
                        () -> counting((input, size) -> (long) size * size * input.channels() * input.channels()));
    }

    private static Misconception<SpatialReduction> countIncludePad() {
        return named(
                        "COUNT_INCLUDE_PAD",
                        new Words(
                                "zeros of a padding are averaged in",
                                "Windows hang over the edge, and the zeros found there were counted as values. There is"
                                        + " no padding here; only windows inside the input count.",
                                "What is the mean of a window that lies half outside?"))
                .altering(
                        AVERAGE,
                        () -> averaging((input, size, stride) ->
                                RIGHT.average(Border.around(size / 2).ofZeros(input), size, stride)))
                .altering(
                        AVERAGE,
                        () -> averaging((input, size, stride) -> Windows.overhanging(input, size, stride)
                                .eachFilledUp(window -> window.average().orElseThrow())));
    }

    private static Misconception<SpatialReduction> integerDivision() {
        return named(
                        "INTEGER_DIVISION",
                        new Words(
                                "the mean loses its fraction",
                                "The mean was computed with int, which cuts off what follows the point: -14 / 4 became"
                                        + " -3.",
                                "What is 7 / 2 in Java, and what is 7 / 2.0?"))
                .altering(
                        AVERAGE,
                        () -> averaging((input, size, stride) ->
                                Tensors.map(RIGHT.average(input, size, stride), mean -> (int) mean)))
                .altering(
                        AVERAGE,
                        () -> averaging((input, size, stride) ->
                                Windows.inside(input, size, stride).each(SpatialReductionMisconceptions::intMean)))
                .altering(
                        GLOBAL,
                        () -> overall(input -> Arrays.stream(RIGHT.globalAverage(input))
                                .map(mean -> (int) mean)
                                .toArray()))
                .altering(
                        GLOBAL,
                        () -> overall(input -> {
                            double[] means = new double[input.channels()];
                            Arrays.setAll(
                                    means,
                                    c -> intMean(Arrays.stream(
                                            Tensors.channel(input, c).values())));
                            return means;
                        }));
    }

    /** Adds up in an int variable, which drops the fraction after each term. */
    private static double intMean(DoubleStream values) {
        double[] terms = values.toArray();
        int sum = 0;
        for (double term : terms) {
            sum = (int) (sum + term);
        }
        int mean = sum / terms.length;
        return mean;
    }

    private static Misconception<SpatialReduction> spreadsGradient() {
        return named(
                        "SPREADS_GRADIENT",
                        new Words(
                                "the gradient goes to more than one place of a window",
                                "The gradient was dealt out to all values of the window, or to all its maxima. The"
                                        + " output is one value of the input, the first maximum; the others have no"
                                        + " part in it.",
                                "How does the output change if a value that is not the maximum changes a little?"))
                .altering(
                        GRADIENT,
                        () -> routing((input, upstream, size, stride) ->
                                new Spreading(input, size, stride).of(upstream, (largest, ties) -> largest ? 1 : 0)))
                .altering(
                        GRADIENT,
                        () -> routing((input, upstream, size, stride) -> new Spreading(input, size, stride)
                                .of(upstream, (largest, ties) -> largest ? 1.0 / ties : 0)))
                .altering(
                        GRADIENT,
                        () -> routing((input, upstream, size, stride) -> new Spreading(input, size, stride)
                                .of(upstream, (largest, ties) -> 1.0 / (size * size))))
                .altering(
                        GRADIENT,
                        () -> routing((input, upstream, size, stride) ->
                                new Spreading(input, size, stride).of(upstream, (largest, ties) -> 1)));
    }

    private static Misconception<SpatialReduction> named(String id, Words words) {
        return Misconception.named(id, words);
    }
}
