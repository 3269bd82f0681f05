package cs577.hw4.key;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.checks.IntermediateActivationsChecks;
import cs577.hw4.misconceptions.IntermediateActivationsMisconceptions;
import cs577.hw4.reference.ReferenceIntermediateActivations;
import dev.touchstone.assignment.Question;

/** Question 19. */
final class IntermediateActivationsQuestion {
    private IntermediateActivationsQuestion() {}

    static Question<IntermediateActivations> declared() {
        return Question.of(
                        "Q19",
                        "Intermediate activations",
                        IntermediateActivations.class,
                        ReferenceIntermediateActivations::new)
                .withChecks(IntermediateActivationsChecks.class)
                .withCloseness(IntermediateActivationsChecks::tolerance)
                .withMisconceptions(IntermediateActivationsMisconceptions.all());
    }
}
