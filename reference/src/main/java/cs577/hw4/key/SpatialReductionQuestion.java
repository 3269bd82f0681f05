package cs577.hw4.key;

import cs577.hw4.SpatialReduction;
import cs577.hw4.checks.MaxGradientChecks;
import cs577.hw4.checks.SpatialReductionChecks;
import cs577.hw4.misconceptions.SpatialReductionMisconceptions;
import cs577.hw4.reference.ReferenceSpatialReduction;
import dev.touchstone.assignment.Question;

/** Question 12. */
final class SpatialReductionQuestion {
    private SpatialReductionQuestion() {}

    static Question<SpatialReduction> declared() {
        return Question.of("Q12", "Purpose of pooling", SpatialReduction.class, ReferenceSpatialReduction::new)
                .withChecks(SpatialReductionChecks.class, MaxGradientChecks.class)
                .withCloseness(SpatialReductionChecks::tolerance)
                .withMisconceptions(SpatialReductionMisconceptions.all());
    }
}
