package cs577.hw4.misconceptions;

import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Border;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceInceptionBlock;
import cs577.hw4.reference.ReferenceMaxPooling;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The known wrong answers to question 17. */
public final class InceptionBlockMisconceptions {
    private static final ReferenceInceptionBlock RIGHT = new ReferenceInceptionBlock();
    private static final Set<String> APPLY = Set.of("apply");

    private InceptionBlockMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<InceptionBlock>> all() {
        return List.of(added(), concatWidth(), poolZeroPad(), noRelu(), branchOrder());
    }

    private static Misconception<InceptionBlock> added() {
        return joining(
                "ADDED",
                new Words(
                        "the branches are added",
                        "The results of the branches were added, position by position, as in a residual block. An"
                                + " inception block puts them behind each other along the channels.",
                        "How many channels has the result of branches with 64, 128, 32 and 32 channels?"),
                branches -> {
                    requireOneShape(branches);
                    return branches.stream().reduce(Tensors::plus).orElseThrow();
                });
    }

    private static Misconception<InceptionBlock> concatWidth() {
        return joining(
                "CONCAT_WIDTH",
                new Words(
                        "the branches are joined along the width",
                        "The results of the branches were put side by side, so that the map became four times as wide."
                                + " They are stacked along the channels; height and width stay.",
                        "Which of the three sizes of the input changes?"),
                InceptionBlockMisconceptions::sideBySide);
    }

    private static Tensor sideBySide(List<Tensor> branches) {
        Tensor first = branches.get(0);
        requireOneShape(branches);
        int width = first.width();
        Shape shape = new Shape(first.height(), branches.size() * width, first.channels());
        return Tensors.generate(shape, (i, j, c) -> branches.get(j / width).get(i, j % width, c));
    }

    private static void requireOneShape(List<Tensor> branches) {
        if (branches.stream().map(Tensor::shape).distinct().count() > 1) {
            throw new IllegalArgumentException("the branches differ in depth");
        }
    }

    private static Misconception<InceptionBlock> poolZeroPad() {
        return Misconception.<InceptionBlock>named(
                        "POOL_ZERO_PAD",
                        new Words(
                                "the pooling pads with zeros",
                                "At the border the zeros of a padding took part in the maximum, and won wherever the"
                                        + " input is negative. Max pooling never pads with zeros.",
                                "What is the maximum of a corner of an input whose values are all negative?"))
                .altering(APPLY, () -> (input, weights) -> {
                    Tensor pooled =
                            new ReferenceMaxPooling().pool(Border.around(1).ofZeros(input), 3, 1);
                    List<Tensor> branches = new ArrayList<>(RIGHT.branches(input, weights));
                    branches.set(
                            3,
                            relu(ReferenceInceptionBlock.convolved(pooled, weights.poolProjection(), /* side= */ 1)));
                    return ReferenceInceptionBlock.stacked(branches);
                });
    }

    private static Misconception<InceptionBlock> noRelu() {
        UnaryOperator<Tensor> none = x -> x;
        return Misconception.<InceptionBlock>named(
                        "NO_RELU",
                        new Words(
                                "a ReLU is missing",
                                "Values below 0 came through: behind every convolution of the block, also between the"
                                        + " two of a branch, there is a ReLU.",
                                "Which is the smallest value that the block can give?"))
                .altering(APPLY, () -> (input, weights) -> activated(input, weights, List.of(none, none)))
                .altering(
                        APPLY,
                        () -> (input, weights) ->
                                activated(input, weights, List.of(InceptionBlockMisconceptions::relu, none)))
                .altering(
                        APPLY,
                        () -> (input, weights) ->
                                activated(input, weights, List.of(none, InceptionBlockMisconceptions::relu)));
    }

    /** With other activations behind the first and behind the last convolution of each branch. */
    private static Tensor activated(Tensor input, InceptionWeights weights, List<UnaryOperator<Tensor>> activations) {
        UnaryOperator<Tensor> inside = activations.get(0);
        UnaryOperator<Tensor> last = activations.get(1);
        RIGHT.apply(input, weights); // refuses what does not fit
        Tensor three = inside.apply(ReferenceInceptionBlock.convolved(input, weights.reduce3(), 1));
        Tensor five = inside.apply(ReferenceInceptionBlock.convolved(input, weights.reduce5(), 1));
        Tensor pooled = ReferenceInceptionBlock.pooled(input);
        return ReferenceInceptionBlock.stacked(List.of(
                last.apply(ReferenceInceptionBlock.convolved(input, weights.pointwise(), 1)),
                last.apply(ReferenceInceptionBlock.convolved(three, weights.conv3(), 3)),
                last.apply(ReferenceInceptionBlock.convolved(five, weights.conv5(), 5)),
                last.apply(ReferenceInceptionBlock.convolved(pooled, weights.poolProjection(), 1))));
    }

    private static Misconception<InceptionBlock> branchOrder() {
        Misconception<InceptionBlock> misconception = Misconception.named(
                "BRANCH_ORDER",
                new Words(
                        "the branches are stacked in another order",
                        "All four branches are there, but not in the order 1x1, 3x3, 5x5, pooling.",
                        "Which channels does the 1x1 branch fill?"));
        int[][] orders = {{0, 2, 1, 3}, {3, 2, 1, 0}, {3, 0, 1, 2}, {0, 3, 1, 2}, {1, 2, 0, 3}, {1, 2, 3, 0}};
        for (int[] order : orders) {
            misconception = misconception.composing(
                    APPLY,
                    RIGHT,
                    any -> joined(
                            any,
                            branches -> ReferenceInceptionBlock.stacked(
                                    Arrays.stream(order).mapToObj(branches::get).toList())));
        }
        return misconception;
    }

    /** What is made of the four branches. */
    private interface Join {
        Tensor of(List<Tensor> branches);
    }

    private static Misconception<InceptionBlock> joining(String id, Words words, Join join) {
        return Misconception.<InceptionBlock>named(id, words).composing(APPLY, RIGHT, any -> joined(any, join));
    }

    private static InceptionBlock joined(InceptionBlock any, Join join) {
        return (input, weights) -> {
            Tensor whole = any.apply(input, weights);
            int[] depths = {
                weights.pointwise().outputs(),
                weights.conv3().outputs(),
                weights.conv5().outputs(),
                weights.poolProjection().outputs()
            };
            List<Tensor> branches = new ArrayList<>();
            int first = 0;
            for (int depth : depths) {
                int start = first;
                Shape shape = new Shape(whole.height(), whole.width(), depth);
                branches.add(Tensors.generate(shape, (i, j, c) -> whole.get(i, j, start + c)));
                first += depth;
            }
            return join.of(branches);
        };
    }

    private static Tensor relu(Tensor x) {
        return Tensors.map(x, z -> Math.max(0, z));
    }
}
