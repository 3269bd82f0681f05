package cs577.hw4.key;

import cs577.hw4.TemplateMatching;
import cs577.hw4.checks.TemplateMatchingChecks;
import cs577.hw4.misconceptions.TemplateMatchingMisconceptions;
import cs577.hw4.reference.ReferenceTemplateMatching;
import dev.touchstone.assignment.Question;

/** Question 4. */
final class TemplateMatchingQuestion {
    private TemplateMatchingQuestion() {}

    static Question<TemplateMatching> declared() {
        return Question.of("Q4", "Template matching", TemplateMatching.class, ReferenceTemplateMatching::new)
                .withChecks(TemplateMatchingChecks.class)
                .withCloseness(TemplateMatchingChecks::tolerance)
                .withMisconceptions(TemplateMatchingMisconceptions.all());
    }
}
