package cs577.hw4.checks;

import cs577.hw4.Match;
import cs577.hw4.Shape;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Templates.Case;
import cs577.hw4.checks.Templates.Planted;
import cs577.hw4.checks.Templates.Sizes;
import cs577.hw4.reference.ReferenceTemplateMatching;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Question 4. Only the checks named sheet, zero and agrees have patches of norm 0, only first-tie asks which of two is first. */
public class TemplateMatchingChecks {
    private static final TemplateMatching REFERENCE = new ReferenceTemplateMatching();
    private static final double FRACTION = 1e-5;
    private static final double FLOOR = 0.1;
    private static final int TILES = 3;

    /** No cut through copies of it that lie side by side resembles it. */
    private static final Tensor TILE = Tensor.of(new double[][] {{1, 2}, {4, 3}});

    @Subject
    TemplateMatching subject;

    @Test
    @Check(id = "sheet", title = "responses: gives the answer to the example of the question")
    void sheet() {
        Tensor image = Tensor.of(new double[][] {{0, 0, 9, 9}, {0, 0, 9, 9}, {2, 4, 0, 0}, {6, 8, 0, 1}});
        agrees(new Case(image, Tensor.of(new double[][] {{1, 2}, {3, 4}})));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "responses: gives one channel of the right height and width")
    void size(@ForAll("deep") Case given) {
        Expect.that(responses(given).shape())
                .isEqualTo(new Shape(
                        given.image().height() - given.template().height() + 1,
                        given.image().width() - given.template().width() + 1,
                        1));
    }

    @Property(tries = 30)
    @Check(id = "cosine", title = "responses: is the cosine of the angle between template and patch")
    void cosine(@ForAll("flat") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "channels", title = "responses: takes all channels together, as one long vector")
    void channels(@ForAll("singlePixels") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(
            id = "copies",
            title = "responses: is 1 where a copy of the template lies, however bright, and -1 for its negative")
    void copies(@ForAll("planted") Planted given) {
        Tensor negative = Tensors.map(given.template(), t -> -t);
        Expect.that(responseAt(given, given.template()))
                .satisfies("a copy of the template, brighter or darker, has the response 1", 1.0, closeTo(1.0));
        Expect.that(responseAt(given, negative))
                .satisfies("a copy of the negative of the template has the response -1", -1.0, closeTo(-1.0));
    }

    private double responseAt(Planted given, Tensor template) {
        Tensor answer = subject.responses(given.image(), template);
        Shape shape = REFERENCE.responses(given.image(), template).shape();
        Expect.that(answer.shape())
                .satisfies("there is a response for each place of the template", shape, Tolerance.exact());
        return answer.get(given.row(), given.column(), 0);
    }

    @Property(tries = 20)
    @Check(id = "zero", title = "responses: is 0 where patch or template are 0 everywhere, and not NaN")
    void zero(
            @ForAll("flatLarge") Case given,
            @ForAll @IntRange(min = 0, max = 1) int row,
            @ForAll @IntRange(min = 0, max = 1) int column) {
        Tensor image = given.image();
        Tensor singlePixel =
                Tensors.generate(image.shape(), (i, j, c) -> i == row && j == column ? image.get(i, j, c) : 0);
        agrees(new Case(singlePixel, given.template()));
        agrees(new Case(image, Tensor.zeros(given.template().shape())));
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "responses: is right for every size, with several channels, zeros and fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given);
    }

    @Property(tries = 40)
    @Check(id = "best-match", title = "bestMatch: finds the largest response, even if it is negative, and where it is")
    void bestMatch(@ForAll("planted") Planted given, @ForAll boolean negative) {
        Tensor template = Tensors.map(given.template(), t -> negative ? -t : t);
        Match answer = subject.bestMatch(given.image(), template);
        Match best = REFERENCE.bestMatch(given.image(), template);
        // Rounding may decide between places that are as good as each other.
        boolean asGood = responseOrNothing(REFERENCE.responses(given.image(), template), answer)
                >= best.score() - closeTo(best.score()).bound();
        Match right = asGood ? new Match(answer.row(), answer.column(), best.score()) : best;
        Expect.that(answer).isCloseTo(right, closeTo(best.score()));
    }

    private static double responseOrNothing(Tensor responses, Match place) {
        boolean inside = 0 <= place.row()
                && place.row() < responses.height()
                && 0 <= place.column()
                && place.column() < responses.width();
        return inside ? responses.get(place.row(), place.column(), 0) : Double.NEGATIVE_INFINITY;
    }

    @Property(tries = 30)
    @Check(id = "first-tie", title = "bestMatch: of two equal copies finds the first, row by row")
    void firstTie(
            @ForAll @IntRange(min = 0, max = TILES * TILES - 1) int first,
            @ForAll @IntRange(min = 0, max = TILES * TILES - 1) int second) {
        Shape shape = new Shape(TILES * TILE.height(), TILES * TILE.width(), 1);
        Tensor image = Tensors.generate(shape, (i, j, c) -> {
            int tile = i / TILE.height() * TILES + j / TILE.width();
            return tile == first || tile == second ? TILE.get(i % TILE.height(), j % TILE.width(), c) : -1;
        });
        int earlier = Math.min(first, second);
        Match expected = new Match(earlier / TILES * TILE.height(), earlier % TILES * TILE.width(), 1);
        Expect.that(subject.bestMatch(image, TILE)).isCloseTo(expected, closeTo(1));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses a template that does not fit the image")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(3, 4, 2);
        Tensor high = Tensor.zeros(4, 2, 2);
        Tensor shallow = Tensor.zeros(2, 2, 1);
        subject.responses(image, Tensor.zeros(3, 4, 2)); // legal: who refuses everything has understood nothing
        Expect.rejects("a template of 4 rows, an image of 3", () -> subject.responses(image, high));
        Expect.rejects("a template of 5 columns, an image of 4", () -> subject.responses(image, Tensor.zeros(2, 5, 2)));
        Expect.rejects("a template of 1 channel, an image of 2", () -> subject.responses(image, shallow));
        Expect.rejects(
                "a template of 3 channels, an image of 2", () -> subject.responses(image, Tensor.zeros(2, 2, 3)));
        Expect.rejects("a template of 6 rows, an image of 3", () -> subject.responses(image, Tensor.zeros(6, 2, 2)));
        Expect.rejects("a template of 7 columns, an image of 4", () -> subject.responses(image, Tensor.zeros(2, 7, 2)));
        subject.bestMatch(image, Tensor.zeros(2, 2, 2));
        Expect.rejects("bestMatch: a template of 4 rows, an image of 3", () -> subject.bestMatch(image, high));
        Expect.rejects("bestMatch: a template of 1 channel, an image of 2", () -> subject.bestMatch(image, shallow));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Tensors.generate(new Shape(4, 5, 2), (i, j, c) -> (5 * i + 3 * j + c) % 7 + 1);
        Tensor template = Tensors.generate(new Shape(2, 3, 2), (i, j, c) -> 2 * i + j - 3 * c + 1);
        Repeating.of(() -> subject.responses(image, template))
                .within(closeTo(REFERENCE.responses(image, template)))
                .otherThan("the template negated", () -> subject.responses(image, Tensors.map(template, t -> -t)))
                .otherThan("the image squared", () -> subject.responses(Tensors.map(image, x -> x * x), template))
                .check();
    }

    /** How far two right answers to one call may be apart; places are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return closeTo(right instanceof Match match ? match.score() : right);
    }

    private static Tolerance closeTo(Object right) {
        return Tolerance.relative(FRACTION, FLOOR, right);
    }

    private Tensor responses(Case given) {
        return subject.responses(given.image(), given.template());
    }

    private void agrees(Case given) {
        Tensor right = REFERENCE.responses(given.image(), given.template());
        Expect.that(responses(given)).isCloseTo(right, closeTo(right));
    }

    @Provide
    Arbitrary<Case> flat() {
        return Templates.sizes(1, 1, 1).flatMap(sizes -> sizes.cases(Templates.nonZero()));
    }

    /** Room for places that a single pixel does not reach. */
    @Provide
    Arbitrary<Case> flatLarge() {
        return Templates.sizes(2, 1, 1)
                .map(sizes -> new Sizes(sizes.template(), 2 + sizes.moreRows(), 2 + sizes.moreColumns()))
                .flatMap(sizes -> sizes.cases(Templates.nonZero()));
    }

    @Provide
    Arbitrary<Case> deep() {
        return Templates.sizes(1, 1, 3).flatMap(sizes -> sizes.cases(Templates.nonZero()));
    }

    @Provide
    Arbitrary<Case> singlePixels() {
        return Templates.sizes(1, 2, 3)
                .map(sizes -> Sizes.of(
                        1,
                        1,
                        sizes.moreRows(),
                        sizes.moreColumns(),
                        sizes.template().channels()))
                .flatMap(sizes -> sizes.cases(Templates.nonZero()));
    }

    @Provide
    Arbitrary<Planted> planted() {
        return Templates.sizes(2, 1, 2).flatMap(Sizes::planted);
    }

    @Provide
    Arbitrary<Case> any() {
        return Templates.sizes(1, 1, 3).flatMap(sizes -> sizes.cases(Inputs.halves()));
    }
}
