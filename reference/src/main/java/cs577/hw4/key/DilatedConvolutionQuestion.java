package cs577.hw4.key;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.checks.DilatedConvolutionChecks;
import cs577.hw4.misconceptions.DilatedConvolutionMisconceptions;
import cs577.hw4.reference.ReferenceDilatedConvolution;
import dev.touchstone.assignment.Question;

/** Question 3. */
final class DilatedConvolutionQuestion {
    private DilatedConvolutionQuestion() {}

    static Question<DilatedConvolution> declared() {
        return Question.of("Q3", "Dilated convolution", DilatedConvolution.class, ReferenceDilatedConvolution::new)
                .withChecks(DilatedConvolutionChecks.class)
                .withCloseness(DilatedConvolutionChecks::tolerance)
                .withMisconceptions(DilatedConvolutionMisconceptions.all());
    }
}
