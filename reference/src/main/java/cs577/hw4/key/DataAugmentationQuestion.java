package cs577.hw4.key;

import cs577.hw4.DataAugmentation;
import cs577.hw4.checks.DataAugmentationChecks;
import cs577.hw4.misconceptions.DataAugmentationMisconceptions;
import cs577.hw4.reference.ReferenceDataAugmentation;
import dev.touchstone.assignment.Question;

/** Question 13. */
final class DataAugmentationQuestion {
    private DataAugmentationQuestion() {}

    static Question<DataAugmentation> declared() {
        return Question.of("Q13", "Data augmentation", DataAugmentation.class, ReferenceDataAugmentation::new)
                .withChecks(DataAugmentationChecks.class)
                .withCloseness(DataAugmentationChecks::tolerance)
                .withMisconceptions(DataAugmentationMisconceptions.all());
    }
}
