package cs577.hw4.key;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.checks.ConvolutionLayerChecks;
import cs577.hw4.misconceptions.ConvolutionLayerMisconceptions;
import cs577.hw4.reference.ReferenceConvolutionLayer;
import dev.touchstone.assignment.Question;

/** Question 7. */
final class ConvolutionLayerQuestion {
    private ConvolutionLayerQuestion() {}

    static Question<ConvolutionLayer> declared() {
        return Question.of(
                        "Q7",
                        "Output size of a convolutional layer",
                        ConvolutionLayer.class,
                        ReferenceConvolutionLayer::new)
                .withChecks(ConvolutionLayerChecks.class)
                .withCloseness(ConvolutionLayerChecks::tolerance)
                .withMisconceptions(ConvolutionLayerMisconceptions.all());
    }
}
