package cs577.hw4.key;

import cs577.hw4.PointwiseConvolution;
import cs577.hw4.checks.PointwiseConvolutionChecks;
import cs577.hw4.misconceptions.PointwiseConvolutionMisconceptions;
import cs577.hw4.reference.ReferencePointwiseConvolution;
import dev.touchstone.assignment.Question;

/** Question 9. */
final class PointwiseConvolutionQuestion {
    private PointwiseConvolutionQuestion() {}

    static Question<PointwiseConvolution> declared() {
        return Question.of("Q9", "1x1 convolution", PointwiseConvolution.class, ReferencePointwiseConvolution::new)
                .withChecks(PointwiseConvolutionChecks.class)
                .withCloseness(PointwiseConvolutionChecks::tolerance)
                .withMisconceptions(PointwiseConvolutionMisconceptions.all());
    }
}
