package cs577.hw4.misconceptions;

import cs577.hw4.Match;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import cs577.hw4.reference.ReferenceTemplateMatching;

/** The reference of question 4 with some steps replaced; where the reference refuses, so does this. */
record AlteredMatching(Responding responding, Choosing choosing) implements TemplateMatching {
    static final TemplateMatching RIGHT = new ReferenceTemplateMatching();

    /** The reference itself. */
    static final AlteredMatching NOTHING = new AlteredMatching(
            RIGHT::responses, (responses, template) -> best(responses, (response, best) -> response > best));

    interface Responding {
        Tensor of(Tensor image, Tensor template);
    }

    interface Choosing {
        Match of(Tensor responses, Tensor template);
    }

    interface Preference {
        boolean prefers(double response, double best);
    }

    /** The place, row by row, that is preferred to all before it. */
    static Match best(Tensor responses, Preference preference) {
        Match best = new Match(0, 0, responses.get(0, 0, 0));
        for (int i = 0; i < responses.height(); i++) {
            for (int j = 0; j < responses.width(); j++) {
                double response = responses.get(i, j, 0);
                if (preference.prefers(response, best.score())) {
                    best = new Match(i, j, response);
                }
            }
        }
        return best;
    }

    AlteredMatching responding(Responding other) {
        return new AlteredMatching(other, choosing);
    }

    AlteredMatching scoring(Patches.Score score) {
        return responding((image, template) -> new Patches(image, template).each(score));
    }

    AlteredMatching choosing(Choosing other) {
        return new AlteredMatching(responding, other);
    }

    @Override
    public Tensor responses(Tensor image, Tensor template) {
        RIGHT.responses(image, template);
        return responding.of(image, template);
    }

    @Override
    public Match bestMatch(Tensor image, Tensor template) {
        return choosing.of(responses(image, template), template);
    }
}
