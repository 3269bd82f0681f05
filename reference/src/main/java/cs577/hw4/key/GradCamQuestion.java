package cs577.hw4.key;

import cs577.hw4.GradCam;
import cs577.hw4.checks.GradCamChecks;
import cs577.hw4.misconceptions.GradCamMisconceptions;
import cs577.hw4.reference.ReferenceGradCam;
import dev.touchstone.assignment.Question;

/** Question 21. */
final class GradCamQuestion {
    private GradCamQuestion() {}

    static Question<GradCam> declared() {
        return Question.of("Q21", "Class-activation heatmap", GradCam.class, ReferenceGradCam::new)
                .withChecks(GradCamChecks.class)
                .withCloseness(GradCamChecks::tolerance)
                .withMisconceptions(GradCamMisconceptions.all());
    }
}
