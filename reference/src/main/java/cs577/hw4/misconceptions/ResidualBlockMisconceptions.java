package cs577.hw4.misconceptions;

import cs577.hw4.Kernel;
import cs577.hw4.ResidualBlock;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferencePaddedConvolution;
import cs577.hw4.reference.ReferenceResidualBlock;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 18: the same two convolutions, joined with the input in another way. */
public final class ResidualBlockMisconceptions {
    private static final ReferenceResidualBlock RIGHT = new ReferenceResidualBlock();
    private static final Set<String> APPLY = Set.of("apply");

    private ResidualBlockMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<ResidualBlock>> all() {
        return List.of(noSkip(), finalRelu(), reluBeforeAdd(), doubleSkip(), skipFromHidden(), concat(), multiply());
    }

    /** What is made of the input x and the correction F. */
    private interface Join {
        Tensor of(Tensor x, Tensor correction);
    }

    /** Refuses what the reference refuses. */
    private static ResidualBlock joining(Join join) {
        return (input, first, second) -> join.of(input, RIGHT.correction(input, first, second));
    }

    private static Misconception<ResidualBlock> noSkip() {
        return named(
                        "NO_SKIP",
                        new Words(
                                "the input is not added",
                                "The result is that of the two convolutions alone, as in a plain network. With zero"
                                        + " weights it is zero.",
                                "What does the block give when all its weights are 0?"),
                        (x, correction) -> correction)
                .altering(APPLY, () -> joining((x, correction) -> relu(correction)));
    }

    private static Misconception<ResidualBlock> finalRelu() {
        return named(
                "FINAL_RELU",
                new Words(
                        "a ReLU follows the addition",
                        "The sum went through a ReLU, as in the first paper on residual networks. The block is then the"
                                + " identity only where its input is not negative.",
                        "What does the block make of -2 when all its weights are 0?"),
                (x, correction) -> relu(Tensors.plus(x, correction)));
    }

    private static Misconception<ResidualBlock> reluBeforeAdd() {
        return named(
                "RELU_BEFORE_ADD",
                new Words(
                        "a ReLU follows the second convolution",
                        "The correction went through a ReLU before it was added, so that the block can only make values"
                                + " larger.",
                        "Can the block make a value smaller?"),
                (x, correction) -> Tensors.plus(x, relu(correction)));
    }

    private static Misconception<ResidualBlock> doubleSkip() {
        return named(
                "DOUBLE_SKIP",
                new Words(
                        "the input is added twice",
                        "The result is 2x + F. With zero weights it is twice the input.",
                        "What does the block give when all its weights are 0?"),
                (x, correction) -> Tensors.plus(x, Tensors.plus(x, correction)));
    }

    private static Misconception<ResidualBlock> skipFromHidden() {
        return Misconception.<ResidualBlock>named(
                        "SKIP_FROM_HIDDEN",
                        new Words(
                                "the skip starts behind the first convolution",
                                "The result of the first convolution was added, not the input of the block.",
                                "What does the block give when the weights of its first convolution are 0?"))
                .altering(
                        APPLY,
                        () -> (input, first, second) ->
                                Tensors.plus(RIGHT.correction(input, first, second), RIGHT.hidden(input, first)))
                .altering(
                        APPLY,
                        () -> (input, first, second) ->
                                Tensors.plus(RIGHT.correction(input, first, second), beforeRelu(input, first)));
    }

    private static Tensor beforeRelu(Tensor input, Kernel first) {
        return new ReferencePaddedConvolution().convolve(input, first, 1);
    }

    private static Misconception<ResidualBlock> concat() {
        return named(
                        "CONCAT",
                        new Words(
                                "input and correction are stacked",
                                "The correction was put behind the input as more channels, as in DenseNet. A residual"
                                        + " block adds, and keeps the depth.",
                                "How many channels does the result have?"),
                        (x, correction) -> stacked(x, correction))
                .altering(APPLY, () -> joining((x, correction) -> stacked(correction, x)));
    }

    private static Tensor stacked(Tensor upper, Tensor lower) {
        int depth = upper.channels();
        Shape shape = new Shape(upper.height(), upper.width(), depth + lower.channels());
        return Tensors.generate(shape, (i, j, c) -> c < depth ? upper.get(i, j, c) : lower.get(i, j, c - depth));
    }

    private static Misconception<ResidualBlock> multiply() {
        return named(
                "MULTIPLY",
                new Words(
                        "input and correction are multiplied",
                        "The result is x * F, value by value: a gate, not a residual. With zero weights it is zero.",
                        "What does the block give when all its weights are 0?"),
                (x, correction) -> Tensors.generate(x.shape(), (i, j, c) -> x.get(i, j, c) * correction.get(i, j, c)));
    }

    private static Tensor relu(Tensor x) {
        return Tensors.map(x, value -> Math.max(0, value));
    }

    private static Misconception<ResidualBlock> named(String id, Words words, Join join) {
        return Misconception.<ResidualBlock>named(id, words).altering(APPLY, () -> joining(join));
    }
}
