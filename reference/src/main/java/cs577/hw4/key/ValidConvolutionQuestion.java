package cs577.hw4.key;

import cs577.hw4.ValidConvolution;
import cs577.hw4.checks.ValidConvolutionChecks;
import cs577.hw4.misconceptions.ValidConvolutionMisconceptions;
import cs577.hw4.reference.ReferenceValidConvolution;
import dev.touchstone.assignment.Question;

/** Question 1. */
final class ValidConvolutionQuestion {
    private ValidConvolutionQuestion() {}

    static Question<ValidConvolution> declared() {
        return Question.of("Q1", "Valid convolution", ValidConvolution.class, ReferenceValidConvolution::new)
                .withChecks(ValidConvolutionChecks.class)
                .withCloseness(ValidConvolutionChecks::tolerance)
                .withMisconceptions(ValidConvolutionMisconceptions.all());
    }
}
