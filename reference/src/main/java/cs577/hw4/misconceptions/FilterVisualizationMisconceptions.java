package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredVisualization.NOTHING;
import static cs577.hw4.misconceptions.AlteredVisualization.RIGHT;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredVisualization.Goal;
import cs577.hw4.misconceptions.AlteredVisualization.Move;
import cs577.hw4.misconceptions.AlteredVisualization.Slope;
import cs577.hw4.reference.LayerStack;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The known wrong answers to question 20. */
public final class FilterVisualizationMisconceptions {
    private static final Set<String> MAXIMIZE = Set.of("maximize");
    private static final Set<String> GRADIENT_AND_MAXIMIZE = Set.of("inputGradient", "maximize");

    private FilterVisualizationMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<FilterVisualization>> all() {
        return List.of(
                descent(),
                unnormalised(),
                lengthNorm(),
                sign(),
                sumNotMean(),
                noReluMask(),
                wrongFilter(),
                displaysWeights());
    }

    private static Misconception<FilterVisualization> descent() {
        return Misconception.<FilterVisualization>named(
                        "DESCENT",
                        new Words(
                                "the image moves downhill",
                                "The gradient was subtracted, as in training. Here the response is to grow, so it is"
                                        + " added.",
                                "Is the response larger or smaller after a step?"))
                .composing(
                        MAXIMIZE,
                        RIGHT,
                        any -> NOTHING.searching((goal, start, plan) ->
                                any.maximize(goal.network(), goal.filter(), start, plan.steps(), -plan.stepSize())));
    }

    private static Misconception<FilterVisualization> unnormalised() {
        return moving(
                "UNNORMALISED",
                new Words(
                        "the gradient is not normalised",
                        "The step was the gradient times the step size. It must be divided by the gradient's root mean"
                                + " square first.",
                        "By how much does a pixel change if all weights are ten times as large?"),
                Steps::unnormalised);
    }

    private static Misconception<FilterVisualization> lengthNorm() {
        return moving(
                "L2_NORM",
                new Words(
                        "the gradient is divided by its length",
                        "The squares of the gradient were added, not averaged, before the root. So steps get shorter"
                                + " the more pixels there are.",
                        "What does the letter m in rms stand for?"),
                Steps::byLength);
    }

    private static Misconception<FilterVisualization> sign() {
        return moving(
                "SIGN",
                new Words(
                        "only the sign of the gradient counts",
                        "Every pixel moved by the step size. Pixels must move in proportion to their gradient.",
                        "Do all pixels matter alike to the filter?"),
                Steps::bySign);
    }

    private static Misconception<FilterVisualization> sumNotMean() {
        return climbing(
                "SUM_NOT_MEAN",
                new Words(
                        "the response is added over the positions",
                        "The response is the mean over all positions of the filter's channel, not the sum.",
                        "What does the response of a large image have over that of a small one?"),
                (network, filter, image) -> {
                    Shape last = new LayerStack(network).lastActivation(image).shape();
                    return Tensors.map(
                            RIGHT.inputGradient(network, filter, image), g -> last.height() * last.width() * g);
                });
    }

    private static Misconception<FilterVisualization> noReluMask() {
        return climbing(
                "NO_RELU_MASK",
                new Words(
                        "the gradient passes where ReLU gives 0",
                        "Positions with a negative sum took part in the gradient. Behind ReLU they are 0 and stay 0,"
                                + " whatever a pixel does a little.",
                        "What is the derivative of max(0, x) at -2?"),
                (network, filter, image) -> backwards(network, filter, image, layer -> false),
                (network, filter, image) -> backwards(network, filter, image, layer -> layer < network.size() - 1),
                (network, filter, image) -> backwards(network, filter, image, layer -> layer == network.size() - 1));
    }

    /** The gradient with the masks of some layers only. */
    private static Tensor backwards(List<Layer> network, int filter, Tensor image, IntPredicate masked) {
        List<Tensor> pres = new LayerStack(network).preActivations(image);
        Shape last = pres.get(pres.size() - 1).shape();
        Tensor gradient = Tensors.generate(last, (i, j, f) -> f == filter ? 1.0 / (last.height() * last.width()) : 0);
        for (int l = network.size() - 1; l >= 0; l--) {
            Shape input = l == 0 ? image.shape() : pres.get(l - 1).shape();
            Tensor before = masked.test(l) ? LayerStack.throughRelu(pres.get(l), gradient) : gradient;
            gradient = LayerStack.throughConvolution(network.get(l), input, before);
        }
        return gradient;
    }

    private static Misconception<FilterVisualization> wrongFilter() {
        return climbing(
                "WRONG_FILTER",
                new Words(
                        "the gradient is that of another filter",
                        "The filter that was asked for had no influence: the response was that of the first one, or"
                                + " the mean over all of them.",
                        "Where is the filter's number used?"),
                (network, filter, image) -> RIGHT.inputGradient(network, 0, image),
                (network, filter, image) -> {
                    LayerStack stack = new LayerStack(network);
                    Shape last = stack.lastActivation(image).shape();
                    int values = last.height() * last.width() * last.channels();
                    return stack.inputGradient(image, Tensors.generate(last, (i, j, f) -> 1.0 / values));
                });
    }

    private static Misconception<FilterVisualization> displaysWeights() {
        return Misconception.<FilterVisualization>named(
                        "DISPLAYS_WEIGHTS",
                        new Words(
                                "the filter's weights are shown",
                                "The result is the filter itself. In a deep layer its weights are no image; what it"
                                        + " responds to is found by changing an image.",
                                "Does the result depend on the image that the search starts from?"))
                .altering(MAXIMIZE, () -> NOTHING.searching((goal, start, plan) -> weights(goal)));
    }

    private static Tensor weights(Goal goal) {
        Kernel w = goal.network().get(goal.network().size() - 1).kernel();
        Shape shape = new Shape(w.height(), w.width(), w.inputs());
        return Tensors.generate(shape, (u, v, c) -> w.get(u, v, c, goal.filter()));
    }

    private static Misconception<FilterVisualization> moving(String id, Words words, Move wrong) {
        return Misconception.<FilterVisualization>named(id, words).altering(MAXIMIZE, () -> NOTHING.moving(wrong));
    }

    private static Misconception<FilterVisualization> climbing(String id, Words words, Slope... wrong) {
        Misconception<FilterVisualization> misconception = Misconception.named(id, words);
        for (Slope slope : wrong) {
            misconception = misconception.altering(GRADIENT_AND_MAXIMIZE, () -> NOTHING.climbing(slope));
        }
        return misconception;
    }
}
