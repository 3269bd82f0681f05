package cs577.hw4.key;

import cs577.hw4.DepthCompensation;
import cs577.hw4.checks.DepthCompensationChecks;
import cs577.hw4.misconceptions.DepthCompensationMisconceptions;
import cs577.hw4.reference.ReferenceDepthCompensation;
import dev.touchstone.assignment.Question;

/** Question 6. */
final class DepthCompensationQuestion {
    private DepthCompensationQuestion() {}

    static Question<DepthCompensation> declared() {
        return Question.of(
                        "Q6",
                        "Depth compensates for resolution",
                        DepthCompensation.class,
                        ReferenceDepthCompensation::new)
                .withChecks(DepthCompensationChecks.class)
                .withMisconceptions(DepthCompensationMisconceptions.all());
    }
}
