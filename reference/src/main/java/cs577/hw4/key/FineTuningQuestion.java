package cs577.hw4.key;

import cs577.hw4.FineTuning;
import cs577.hw4.checks.FineTuningChecks;
import cs577.hw4.misconceptions.FineTuningMisconceptions;
import cs577.hw4.reference.ReferenceFineTuning;
import dev.touchstone.assignment.Question;

/** Question 16. */
final class FineTuningQuestion {
    private FineTuningQuestion() {}

    static Question<FineTuning> declared() {
        return Question.of("Q16", "Order of fine-tuning", FineTuning.class, ReferenceFineTuning::new)
                .withChecks(FineTuningChecks.class)
                .withCloseness(FineTuningChecks::tolerance)
                .withMisconceptions(FineTuningMisconceptions.all());
    }
}
