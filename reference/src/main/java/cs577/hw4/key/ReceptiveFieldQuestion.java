package cs577.hw4.key;

import cs577.hw4.ReceptiveField;
import cs577.hw4.checks.ReceptiveFieldChecks;
import cs577.hw4.misconceptions.ReceptiveFieldMisconceptions;
import cs577.hw4.reference.ReferenceReceptiveField;
import dev.touchstone.assignment.Question;

/** Question 10. */
final class ReceptiveFieldQuestion {
    private ReceptiveFieldQuestion() {}

    static Question<ReceptiveField> declared() {
        return Question.of("Q10", "Early and deep layers", ReceptiveField.class, ReferenceReceptiveField::new)
                .withChecks(ReceptiveFieldChecks.class)
                .withMisconceptions(ReceptiveFieldMisconceptions.all());
    }
}
