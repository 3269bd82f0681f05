package cs577.hw4.misconceptions;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.reference.ReferenceFilterVisualization;
import java.util.List;

/** The reference of question 20 with some methods replaced; where the reference refuses, so does this. */
record AlteredVisualization(Slope slope, Search search) implements FilterVisualization {
    static final FilterVisualization RIGHT = new ReferenceFilterVisualization();

    /** The reference itself. */
    static final AlteredVisualization NOTHING = new AlteredVisualization(
            RIGHT::inputGradient,
            (goal, start, plan) -> RIGHT.maximize(goal.network(), goal.filter(), start, plan.steps(), plan.stepSize()));

    /** The gradient with respect to the image. */
    interface Slope {
        Tensor of(List<Layer> network, int filter, Tensor image);
    }

    interface Search {
        Tensor of(Goal goal, Tensor start, Plan plan);
    }

    /** One step: the next image. */
    interface Move {
        Tensor of(Tensor x, Tensor gradient, double stepSize);
    }

    /** A filter of the last layer. */
    record Goal(List<Layer> network, int filter) {}

    record Plan(int steps, double stepSize) {}

    /** Another gradient, in the steps as well. */
    AlteredVisualization climbing(Slope other) {
        return new AlteredVisualization(other, search).moving(Steps::normalised);
    }

    /** Other steps. */
    AlteredVisualization moving(Move move) {
        return searching((goal, start, plan) -> {
            Tensor x = start;
            for (int step = 0; step < plan.steps(); step++) {
                x = move.of(x, slope.of(goal.network(), goal.filter(), x), plan.stepSize());
            }
            return x;
        });
    }

    AlteredVisualization searching(Search other) {
        return new AlteredVisualization(slope, other);
    }

    @Override
    public Tensor inputGradient(List<Layer> network, int filter, Tensor image) {
        RIGHT.inputGradient(network, filter, image);
        return slope.of(network, filter, image);
    }

    @Override
    public Tensor maximize(List<Layer> network, int filter, Tensor start, int steps, double stepSize) {
        RIGHT.maximize(network, filter, start, steps, stepSize);
        return search.of(new Goal(network, filter), start, new Plan(steps, stepSize));
    }

    @Override
    public int[][][] toImage(Tensor image) {
        return RIGHT.toImage(image);
    }
}
