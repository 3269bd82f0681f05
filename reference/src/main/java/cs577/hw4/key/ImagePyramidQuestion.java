package cs577.hw4.key;

import cs577.hw4.ImagePyramid;
import cs577.hw4.checks.ImagePyramidChecks;
import cs577.hw4.misconceptions.ImagePyramidMisconceptions;
import cs577.hw4.reference.ReferenceImagePyramid;
import dev.touchstone.assignment.Question;

/** Question 5. */
final class ImagePyramidQuestion {
    private ImagePyramidQuestion() {}

    static Question<ImagePyramid> declared() {
        return Question.of("Q5", "Pyramid with a fixed window", ImagePyramid.class, ReferenceImagePyramid::new)
                .withChecks(ImagePyramidChecks.class)
                .withCloseness(ImagePyramidChecks::tolerance)
                .withMisconceptions(ImagePyramidMisconceptions.all());
    }
}
