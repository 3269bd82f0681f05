package cs577.hw4.key;

import cs577.hw4.Freezing;
import cs577.hw4.checks.FreezingChecks;
import cs577.hw4.misconceptions.FreezingMisconceptions;
import cs577.hw4.reference.ReferenceFreezing;
import dev.touchstone.assignment.Question;

/** Question 15. */
final class FreezingQuestion {
    private FreezingQuestion() {}

    static Question<Freezing> declared() {
        return Question.of("Q15", "Freezing", Freezing.class, ReferenceFreezing::new)
                .withChecks(FreezingChecks.class)
                .withCloseness(FreezingChecks::tolerance)
                .withMisconceptions(FreezingMisconceptions.all());
    }
}
