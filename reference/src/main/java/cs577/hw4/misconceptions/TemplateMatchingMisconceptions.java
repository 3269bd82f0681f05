package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredMatching.NOTHING;
import static cs577.hw4.misconceptions.AlteredMatching.RIGHT;

import cs577.hw4.Match;
import cs577.hw4.Shape;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredMatching.Choosing;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 4. */
public final class TemplateMatchingMisconceptions {
    private static final Set<String> BOTH = Set.of("responses", "bestMatch");
    private static final Set<String> BEST_MATCH = Set.of("bestMatch");

    private TemplateMatchingMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<TemplateMatching>> all() {
        return List.of(
                rawDot(),
                squaredDifferenceArgmax(),
                squaredDifferenceArgmin(),
                flipped(),
                rowColumnSwapped(),
                centreNotCorner(),
                lastRowColumnSkipped(),
                lastTie(),
                zeroMean());
    }

    private static Misconception<TemplateMatching> rawDot() {
        return altering(
                        "RAW_DOT",
                        new Words(
                                "the responses are not normalised",
                                "The response is the bare sum of products, or was divided by the norm of the template"
                                        + " alone. It is then also large wherever the image is merely bright.",
                                "What is the response of a patch that is twice as bright?"),
                        NOTHING.scoring(Patches::dot))
                .altering(
                        BOTH,
                        () -> NOTHING.scoring((patch, template) -> Patches.norm(template) == 0
                                ? 0
                                : Patches.dot(patch, template) / Patches.norm(template)));
    }

    private static Misconception<TemplateMatching> squaredDifferenceArgmax() {
        return altering(
                "SSD_ARGMAX",
                new Words(
                        "the largest squared difference is taken for the best match",
                        "The response is the sum of squared differences, and its largest value was chosen: that is the"
                                + " patch that differs most.",
                        "What is the sum of squared differences of two equal patches?"),
                NOTHING.scoring(Patches::squaredDistance));
    }

    private static Misconception<TemplateMatching> squaredDifferenceArgmin() {
        return altering(
                "SSD_ARGMIN",
                new Words(
                        "squared differences are compared",
                        "The response is the sum of squared differences, and its smallest value was chosen. A brighter"
                                + " copy of the template is then no match.",
                        "How well does twice the template match the template?"),
                NOTHING.scoring(Patches::squaredDistance)
                        .choosing((responses, template) ->
                                AlteredMatching.best(responses, (response, best) -> response < best)));
    }

    private static Misconception<TemplateMatching> flipped() {
        return Misconception.<TemplateMatching>named(
                        "FLIPPED",
                        new Words(
                                "the template is flipped",
                                "The template was turned by 180 degrees before it was laid on the image: it finds what"
                                        + " looks like it upside down.",
                                "Which value of the template meets the top-left pixel of the patch?"))
                .composing(BOTH, RIGHT, UpsideDown::new);
    }

    /** Any matching, of a template turned by 180 degrees. */
    private record UpsideDown(TemplateMatching matching) implements TemplateMatching {
        @Override
        public Tensor responses(Tensor image, Tensor template) {
            return matching.responses(image, turned(template));
        }

        @Override
        public Match bestMatch(Tensor image, Tensor template) {
            return matching.bestMatch(image, turned(template));
        }

        private static Tensor turned(Tensor template) {
            return Tensors.generate(
                    template.shape(),
                    (i, j, c) -> template.get(template.height() - 1 - i, template.width() - 1 - j, c));
        }
    }

    private static Misconception<TemplateMatching> rowColumnSwapped() {
        return choosing(
                        "ROW_COL_SWAPPED",
                        new Words(
                                "rows and columns are exchanged",
                                "The place was told as (column, row), or the responses are transposed.",
                                "In an image of a single row, which of the two numbers is always 0?"),
                        (responses, template) -> {
                            Match best = NOTHING.choosing().of(responses, template);
                            return new Match(best.column(), best.row(), best.score());
                        })
                .altering(
                        BOTH,
                        () -> NOTHING.responding((image, template) -> transposed(RIGHT.responses(image, template))));
    }

    private static Tensor transposed(Tensor x) {
        return Tensors.generate(new Shape(x.width(), x.height(), x.channels()), (i, j, c) -> x.get(j, i, c));
    }

    private static Misconception<TemplateMatching> centreNotCorner() {
        return choosing(
                        "CENTRE_NOT_CORNER",
                        new Words(
                                "the place is the centre of the patch",
                                "The row and column of the patch's centre were told. Its place is its top-left corner.",
                                "Where is the best match of a template that is as large as the image?"),
                        (responses, template) -> moved(responses, template.height() / 2, template.width() / 2))
                .altering(
                        BEST_MATCH,
                        () -> NOTHING.choosing((responses, template) ->
                                moved(responses, (template.height() - 1) / 2, (template.width() - 1) / 2)));
    }

    private static Match moved(Tensor responses, int down, int right) {
        Match best = AlteredMatching.best(responses, (response, highest) -> response > highest);
        return new Match(best.row() + down, best.column() + right, best.score());
    }

    private static Misconception<TemplateMatching> lastRowColumnSkipped() {
        return altering(
                        "LAST_ROW_COL_SKIPPED",
                        new Words(
                                "the last row and column of places are missing",
                                "The loops end one step too early: the template was never laid on the last rows and"
                                        + " columns of the image.",
                                "At how many places does a template lie that is as large as the image?"),
                        NOTHING.responding((image, template) -> withoutLast(RIGHT.responses(image, template))))
                .altering(
                        BEST_MATCH,
                        () -> NOTHING.choosing((responses, template) -> {
                            boolean nothingLeft = Math.min(responses.height(), responses.width()) == 1;
                            Match start = new Match(0, 0, responses.get(0, 0, 0));
                            return nothingLeft ? start : NOTHING.choosing().of(withoutLast(responses), template);
                        }));
    }

    private static Tensor withoutLast(Tensor x) {
        return Tensors.crop(x, 0, 0, new Shape(x.height() - 1, x.width() - 1, x.channels()));
    }

    private static Misconception<TemplateMatching> lastTie() {
        return choosing(
                "LAST_TIE",
                new Words(
                        "of equal matches the last is taken",
                        "Where several places have the same largest response, the last of them was told, as with >="
                                + " instead of >.",
                        "What does your comparison do when a response equals the best one so far?"),
                (responses, template) -> AlteredMatching.best(responses, (response, best) -> response >= best));
    }

    private static Misconception<TemplateMatching> zeroMean() {
        return altering(
                        "ZERO_MEAN",
                        new Words(
                                "the means are subtracted",
                                "Patch and template were freed of their means first. That is another measure, which"
                                        + " ignores how bright a patch is on the whole.",
                                "What is the response of a patch that is 5 everywhere?"),
                        NOTHING.scoring((patch, template) ->
                                Patches.cosine(Patches.centred(patch, 1), Patches.centred(template, 1))))
                .altering(
                        BOTH,
                        () -> NOTHING.responding((image, template) -> new Patches(image, template)
                                .each((patch, values) -> Patches.cosine(
                                        Patches.centred(patch, image.channels()),
                                        Patches.centred(values, image.channels())))));
    }

    private static Misconception<TemplateMatching> altering(String id, Words words, AlteredMatching wrong) {
        return Misconception.<TemplateMatching>named(id, words).altering(BOTH, () -> wrong);
    }

    private static Misconception<TemplateMatching> choosing(String id, Words words, Choosing wrong) {
        return Misconception.<TemplateMatching>named(id, words).altering(BEST_MATCH, () -> NOTHING.choosing(wrong));
    }
}
