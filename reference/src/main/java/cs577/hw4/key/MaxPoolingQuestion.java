package cs577.hw4.key;

import cs577.hw4.MaxPooling;
import cs577.hw4.checks.MaxPoolingChecks;
import cs577.hw4.misconceptions.MaxPoolingMisconceptions;
import cs577.hw4.reference.ReferenceMaxPooling;
import dev.touchstone.assignment.Question;

/** Question 11. */
final class MaxPoolingQuestion {
    private MaxPoolingQuestion() {}

    static Question<MaxPooling> declared() {
        return Question.of("Q11", "Max pooling", MaxPooling.class, ReferenceMaxPooling::new)
                .withChecks(MaxPoolingChecks.class)
                .withMisconceptions(MaxPoolingMisconceptions.all());
    }
}
