package cs577.hw4.key;

import cs577.hw4.StridedConvolution;
import cs577.hw4.checks.StridedConvolutionChecks;
import cs577.hw4.misconceptions.StridedConvolutionMisconceptions;
import cs577.hw4.reference.ReferenceStridedConvolution;
import dev.touchstone.assignment.Question;

/** Question 8. */
final class StridedConvolutionQuestion {
    private StridedConvolutionQuestion() {}

    static Question<StridedConvolution> declared() {
        return Question.of("Q8", "Stride", StridedConvolution.class, ReferenceStridedConvolution::new)
                .withChecks(StridedConvolutionChecks.class)
                .withCloseness(StridedConvolutionChecks::tolerance)
                .withMisconceptions(StridedConvolutionMisconceptions.all());
    }
}
