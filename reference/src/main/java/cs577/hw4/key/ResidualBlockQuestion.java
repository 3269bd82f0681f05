package cs577.hw4.key;

import cs577.hw4.ResidualBlock;
import cs577.hw4.checks.ResidualBlockChecks;
import cs577.hw4.misconceptions.ResidualBlockMisconceptions;
import cs577.hw4.reference.ReferenceResidualBlock;
import dev.touchstone.assignment.Question;

/** Question 18. */
final class ResidualBlockQuestion {
    private ResidualBlockQuestion() {}

    static Question<ResidualBlock> declared() {
        return Question.of("Q18", "Residual block", ResidualBlock.class, ReferenceResidualBlock::new)
                .withChecks(ResidualBlockChecks.class)
                .withCloseness(ResidualBlockChecks::tolerance)
                .withMisconceptions(ResidualBlockMisconceptions.all());
    }
}
