package cs577.hw4.key;

import cs577.hw4.FilterVisualization;
import cs577.hw4.checks.FilterVisualizationChecks;
import cs577.hw4.misconceptions.FilterVisualizationMisconceptions;
import cs577.hw4.reference.ReferenceFilterVisualization;
import dev.touchstone.assignment.Question;

/** Question 20. */
final class FilterVisualizationQuestion {
    private FilterVisualizationQuestion() {}

    static Question<FilterVisualization> declared() {
        return Question.of("Q20", "Visualising a filter", FilterVisualization.class, ReferenceFilterVisualization::new)
                .withChecks(FilterVisualizationChecks.class)
                .withCloseness(FilterVisualizationChecks::tolerance)
                .withMisconceptions(FilterVisualizationMisconceptions.all());
    }
}
