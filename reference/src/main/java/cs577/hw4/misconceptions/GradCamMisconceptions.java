package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredGradCam.NOTHING;
import static cs577.hw4.misconceptions.AlteredGradCam.RIGHT;

import cs577.hw4.GradCam;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredGradCam.ScoreGradient;
import cs577.hw4.misconceptions.AlteredGradCam.Weighting;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/** The known wrong answers to question 21. */
public final class GradCamMisconceptions {
    private static final Set<String> WEIGHTS = Set.of("weights");
    private static final Set<String> HEATMAP = Set.of("heatmap");
    private static final Set<String> EXPLAIN = Set.of("explain");
    private static final Set<String> WEIGHTS_AND_HEATMAP = Set.of("weights", "heatmap");
    private static final Set<String> HEATMAP_AND_EXPLAIN = Set.of("heatmap", "explain");
    private static final Set<String> ALL_METHODS = Set.of("weights", "heatmap", "explain");

    private GradCamMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<GradCam>> all() {
        return List.of(
                noPooling(),
                absoluteGradient(),
                maxPoolGradient(),
                reluGradientFirst(),
                unweighted(),
                noRelu(),
                minMaxNoRelu(),
                forgotMean(),
                wrongClass(),
                softmaxGradient(),
                nanOnZero());
    }

    private static Misconception<GradCam> noPooling() {
        return Misconception.<GradCam>named(
                        "NO_POOLING",
                        new Words(
                                "gradients are multiplied position by position",
                                "Each activation was multiplied by the gradient at its own position. Grad-CAM first"
                                        + " takes the mean of each channel's gradients: one weight per channel.",
                                "How many weights has a channel?"))
                .altering(
                        HEATMAP,
                        () -> NOTHING.mapping((activations, gradients) -> {
                            Tensor products = Tensors.generate(
                                    activations.shape(),
                                    (i, j, k) -> gradients.get(i, j, k) * activations.get(i, j, k));
                            return Heat.finished(Tensors.sumOfChannels(products));
                        }));
    }

    private static Misconception<GradCam> absoluteGradient() {
        Words words = new Words(
                "the magnitude of the gradients is taken",
                "Gradients lost their sign, so that a channel that speaks against the class counts as one that speaks"
                        + " for it.",
                "What does a negative gradient say about the class?");
        Weighting ofEach = Heat.each(gradients -> Heat.mean(gradients.map(Math::abs)));
        Weighting ofMean = Heat.each(gradients -> Math.abs(Heat.mean(gradients)));
        return Misconception.<GradCam>named("ABS_GRADIENT", words)
                .altering(ALL_METHODS, () -> everywhere(ofEach))
                .altering(ALL_METHODS, () -> everywhere(ofMean))
                .altering(HEATMAP_AND_EXPLAIN, () -> inHeatmap(ofEach))
                .altering(HEATMAP_AND_EXPLAIN, () -> inHeatmap(ofMean));
    }

    private static Misconception<GradCam> maxPoolGradient() {
        Weighting wrong = Heat.each(gradients -> gradients.max().orElseThrow());
        return Misconception.<GradCam>named(
                        "MAX_POOL_GRADIENT",
                        new Words(
                                "the largest gradient is the weight",
                                "The weight of a channel is the mean of its gradients, not the largest of them.",
                                "Which kind of pooling do the gradients go through?"))
                .altering(WEIGHTS_AND_HEATMAP, () -> everywhere(wrong).explaining(RIGHT::explain))
                .altering(HEATMAP, () -> inHeatmap(wrong).explaining(RIGHT::explain));
    }

    private static Misconception<GradCam> reluGradientFirst() {
        Weighting wrong = Heat.each(gradients -> Heat.mean(gradients.map(g -> Math.max(0, g))));
        return Misconception.<GradCam>named(
                        "RELU_GRADIENT_FIRST",
                        new Words(
                                "negative gradients are dropped",
                                "ReLU was applied to the gradients. It belongs behind the weighted sum: negative"
                                        + " gradients must be able to lower a weight.",
                                "Where in the formula is the maximum with 0?"))
                .altering(ALL_METHODS, () -> everywhere(wrong))
                .altering(HEATMAP_AND_EXPLAIN, () -> inHeatmap(wrong));
    }

    private static Misconception<GradCam> unweighted() {
        return Misconception.<GradCam>named(
                        "UNWEIGHTED",
                        new Words(
                                "the channels are not weighted",
                                "The heatmap is the mean of the activations. It is the same for every class; the"
                                        + " gradients have no influence.",
                                "How does the heatmap know for which class it is?"))
                .altering(HEATMAP_AND_EXPLAIN, () -> inHeatmap(Heat.each(gradients -> 1)));
    }

    private static Misconception<GradCam> noRelu() {
        Words words = new Words(
                "negative evidence is not cut off",
                "Where the weighted sum is negative, the heatmap must be 0: the map shows what speaks for the class,"
                        + " not what speaks against it.",
                "Which range have the values of the heatmap?");
        return Misconception.<GradCam>named("NO_RELU", words)
                .altering(HEATMAP_AND_EXPLAIN, () -> ending(Heat::divided))
                .altering(
                        HEATMAP_AND_EXPLAIN,
                        () -> ending(map -> {
                            double largest = Tensors.largestMagnitude(map);
                            return largest == 0 ? map : Tensors.map(map, m -> m / largest);
                        }))
                .altering(HEATMAP_AND_EXPLAIN, () -> ending(map -> Heat.divided(Tensors.absolute(map))));
    }

    private static Misconception<GradCam> minMaxNoRelu() {
        return Misconception.<GradCam>named(
                        "MINMAX_NO_RELU",
                        new Words(
                                "the map is stretched from 0 to 1",
                                "The smallest value became 0 and the largest 1. So what speaks against the class shows"
                                        + " up as if it spoke for it.",
                                "Which value does a position get whose weighted sum is 0?"))
                .altering(HEATMAP_AND_EXPLAIN, () -> ending(Heat::stretched));
    }

    private static Misconception<GradCam> forgotMean() {
        return Misconception.<GradCam>named(
                        "FORGOT_MEAN",
                        new Words(
                                "the gradients are added, not averaged",
                                "The sum of a channel's gradients was not divided by the number of positions. In the"
                                        + " heatmap the factor cancels; in the weights it does not.",
                                "What does the factor 1/Z stand for?"))
                .altering(WEIGHTS, () -> NOTHING.weighting(Heat.each(DoubleStream::sum)));
    }

    private static Misconception<GradCam> wrongClass() {
        return Misconception.<GradCam>named(
                        "WRONG_CLASS",
                        new Words(
                                "the heatmap is that of another class",
                                "The class that was asked for had no influence: the one with the largest score, or the"
                                        + " first, was explained.",
                                "Where is classIndex used?"))
                .altering(
                        EXPLAIN,
                        () -> NOTHING.explainingBy((activations, classWeights, classIndex) -> AlteredGradCam.ofLogit(
                                activations, classWeights, largest(logits(activations, classWeights)))))
                .altering(
                        EXPLAIN,
                        () -> NOTHING.explainingBy((activations, classWeights, classIndex) ->
                                AlteredGradCam.ofLogit(activations, classWeights, 0)));
    }

    private static Misconception<GradCam> softmaxGradient() {
        ScoreGradient ofProbability = (activations, classWeights, classIndex) -> {
            double[] p = softmax(logits(activations, classWeights));
            int positions = activations.height() * activations.width();
            return Tensors.generate(activations.shape(), (i, j, k) -> {
                double mean = 0;
                for (int c = 0; c < p.length; c++) {
                    mean += p[c] * classWeights[c][k];
                }
                return p[classIndex] * (classWeights[classIndex][k] - mean) / positions;
            });
        };
        return Misconception.<GradCam>named(
                        "SOFTMAX_GRADIENT",
                        new Words(
                                "the gradient is that of the probability",
                                "The score was taken after a softmax. There the other classes have a say; Grad-CAM"
                                        + " takes the logit, before it.",
                                "Does the heatmap change when the weights of another class do?"))
                .altering(EXPLAIN, () -> NOTHING.explainingBy(ofProbability));
    }

    private static Misconception<GradCam> nanOnZero() {
        AlteredGradCam dividing = ending(map -> {
            Tensor positive = Heat.relu(map);
            double largest = Heat.most(positive);
            return Tensors.map(positive, m -> m / largest);
        });
        return Misconception.<GradCam>named(
                        "NAN_ON_ZERO",
                        new Words(
                                "0 is divided by 0",
                                "Where nothing speaks for the class, the maximum is 0, and dividing by it gives NaN.",
                                "What is the maximum if all weights are negative?"))
                .altering(HEATMAP_AND_EXPLAIN, () -> dividing)
                .altering(HEATMAP, () -> dividing.explaining(RIGHT::explain));
    }

    /** These weights, in all methods. */
    private static AlteredGradCam everywhere(Weighting wrong) {
        return inHeatmap(wrong).weighting(wrong);
    }

    /** These weights in heatmap and explanation; the method that gives weights is right. */
    private static AlteredGradCam inHeatmap(Weighting wrong) {
        return NOTHING.mapping((activations, gradients) -> Heat.finished(Heat.blend(activations, wrong.of(gradients))))
                .explainingBy(AlteredGradCam::ofLogit);
    }

    /** The right weighted sum with another ending. */
    private static AlteredGradCam ending(UnaryOperator<Tensor> ending) {
        return NOTHING.mapping(
                        (activations, gradients) -> ending.apply(Heat.blend(activations, RIGHT.weights(gradients))))
                .explainingBy(AlteredGradCam::ofLogit);
    }

    private static double[] logits(Tensor activations, double[][] classWeights) {
        double[] means = Heat.each(Heat::mean).of(activations);
        double[] logits = new double[classWeights.length];
        for (int c = 0; c < logits.length; c++) {
            for (int k = 0; k < means.length; k++) {
                logits[c] += classWeights[c][k] * means[k];
            }
        }
        return logits;
    }

    private static double[] softmax(double[] logits) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        double sum = Arrays.stream(logits).map(z -> Math.exp(z - largest)).sum();
        return Arrays.stream(logits).map(z -> Math.exp(z - largest) / sum).toArray();
    }

    private static int largest(double[] numbers) {
        int best = 0;
        for (int c = 1; c < numbers.length; c++) {
            best = numbers[c] > numbers[best] ? c : best;
        }
        return best;
    }
}
