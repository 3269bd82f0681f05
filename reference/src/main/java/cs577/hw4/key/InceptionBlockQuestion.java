package cs577.hw4.key;

import cs577.hw4.InceptionBlock;
import cs577.hw4.checks.InceptionBlockChecks;
import cs577.hw4.misconceptions.InceptionBlockMisconceptions;
import cs577.hw4.reference.ReferenceInceptionBlock;
import dev.touchstone.assignment.Question;

/** Question 17. */
final class InceptionBlockQuestion {
    private InceptionBlockQuestion() {}

    static Question<InceptionBlock> declared() {
        return Question.of("Q17", "Inception block", InceptionBlock.class, ReferenceInceptionBlock::new)
                .withChecks(InceptionBlockChecks.class)
                .withCloseness(InceptionBlockChecks::tolerance)
                .withMisconceptions(InceptionBlockMisconceptions.all());
    }
}
