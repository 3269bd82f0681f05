package cs577.hw4.key;

import cs577.hw4.PaddedConvolution;
import cs577.hw4.checks.PaddedConvolutionChecks;
import cs577.hw4.misconceptions.PaddedConvolutionMisconceptions;
import cs577.hw4.reference.ReferencePaddedConvolution;
import dev.touchstone.assignment.Question;

/** Question 2. */
final class PaddedConvolutionQuestion {
    private PaddedConvolutionQuestion() {}

    static Question<PaddedConvolution> declared() {
        return Question.of("Q2", "Zero padding", PaddedConvolution.class, ReferencePaddedConvolution::new)
                .withChecks(PaddedConvolutionChecks.class)
                .withCloseness(PaddedConvolutionChecks::tolerance)
                .withMisconceptions(PaddedConvolutionMisconceptions.all());
    }
}
