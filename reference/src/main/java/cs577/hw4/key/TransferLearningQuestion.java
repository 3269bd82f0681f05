package cs577.hw4.key;

import cs577.hw4.TransferLearning;
import cs577.hw4.checks.TransferLearningChecks;
import cs577.hw4.misconceptions.TransferLearningMisconceptions;
import cs577.hw4.reference.ReferenceTransferLearning;
import dev.touchstone.assignment.Question;

/** Question 14. */
final class TransferLearningQuestion {
    private TransferLearningQuestion() {}

    static Question<TransferLearning> declared() {
        return Question.of("Q14", "Transfer learning", TransferLearning.class, ReferenceTransferLearning::new)
                .withChecks(TransferLearningChecks.class)
                .withCloseness(TransferLearningChecks::tolerance)
                .withMisconceptions(TransferLearningMisconceptions.all());
    }
}
