package cs577.hw4.checks;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Blocks.Case;
import cs577.hw4.reference.ReferenceDepthCompensation;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 6. Values are only moved or counted, so every comparison is exact. */
public class DepthCompensationChecks {
    private static final DepthCompensation REFERENCE = new ReferenceDepthCompensation();

    @Subject
    DepthCompensation subject;

    /** A loss of resolution. */
    record Loss(Shape before, int newHeight, int newWidth) {
        static Loss of(int newHeight, int newWidth, int lostRows, int lostColumns, int channels) {
            return new Loss(new Shape(newHeight + lostRows, newWidth + lostColumns, channels), newHeight, newWidth);
        }
    }

    @Test
    @Check(id = "sheet", title = "compensatingDepth: a quarter of the positions needs four times the depth")
    void sheet() {
        Expect.that(subject.compensatingDepth(new Shape(128, 128, 32), 64, 64)).isEqualTo(128);
    }

    @Property(tries = 40)
    @Check(id = "depth", title = "compensatingDepth: the smallest depth that holds as many coefficients as before")
    void depth(@ForAll("losses") Loss given) {
        Expect.that(subject.compensatingDepth(given.before(), given.newHeight(), given.newWidth()))
                .isEqualTo(REFERENCE.compensatingDepth(given.before(), given.newHeight(), given.newWidth()));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "spaceToDepth: gives a result of the right height, width and depth")
    void size(@ForAll("any") Case given) {
        Expect.that(moved(given).shape()).isEqualTo(shape(given));
    }

    @Property(tries = 30)
    @Check(id = "blocks", title = "spaceToDepth: each position holds the values of its block, in whatever order")
    void blocks(@ForAll("severalChannels") Case given) {
        Tensor answer = moved(given);
        Expect.that(answer.shape()).satisfies("the number of coefficients stays", shape(given), Tolerance.exact());
        Expect.that(sorted(answer))
                .satisfies(
                        "the values at each position, sorted, are those of its block, sorted",
                        sorted(REFERENCE.spaceToDepth(given.image(), given.block())),
                        Tolerance.exact());
    }

    /** The channels of each position in ascending order. */
    private static Tensor sorted(Tensor x) {
        double[] values = x.values();
        for (int start = 0; start < values.length; start += x.channels()) {
            Arrays.sort(values, start, start + x.channels());
        }
        return new Tensor(x.height(), x.width(), x.channels(), values);
    }

    @Property(tries = 30)
    @Check(id = "rows-first", title = "spaceToDepth: the pixels of a block follow each other row by row")
    void rowsFirst(@ForAll("oneChannel") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "channels", title = "spaceToDepth: the channels of a pixel stay together")
    void channels(@ForAll("severalChannels") Case given) {
        agrees(mirrored(given));
    }

    /** Each block is symmetric, so that rows and columns cannot be told apart. */
    private static Case mirrored(Case given) {
        Tensor image = given.image();
        int block = given.block();
        Tensor symmetric = Tensors.generate(image.shape(), (i, j, c) -> {
            int smaller = Math.min(i % block, j % block);
            int larger = Math.max(i % block, j % block);
            return image.get(i / block * block + smaller, j / block * block + larger, c);
        });
        return new Case(symmetric, block);
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "spaceToDepth: is right for every block and depth, also with fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given);
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses sizes below 1 and blocks that do not divide the image")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(4, 6, 2);
        subject.spaceToDepth(image, 2); // legal: who refuses everything has understood nothing
        Expect.rejects("a block of 0", () -> subject.spaceToDepth(image, 0));
        Expect.rejects("a block of -2", () -> subject.spaceToDepth(image, -2));
        Expect.rejects("a block of 3, an image of 4 rows", () -> subject.spaceToDepth(image, 3));
        Expect.rejects("a block of 4, an image of 6 columns", () -> subject.spaceToDepth(image, 4));
        subject.compensatingDepth(image.shape(), 2, 3);
        Expect.rejects("a new height of 0", () -> subject.compensatingDepth(image.shape(), 0, 3));
        Expect.rejects("a new width of 0", () -> subject.compensatingDepth(image.shape(), 2, 0));
        Expect.rejects("a new height and width of -1", () -> subject.compensatingDepth(image.shape(), -1, -1));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Tensors.generate(new Shape(4, 8, 2), (i, j, c) -> (5 * i + 3 * j + c) % 7 + 1);
        Repeating.of(() -> subject.spaceToDepth(image, 2))
                .otherThan("another block", () -> subject.spaceToDepth(image, 4))
                .otherThan("twice the image", () -> subject.spaceToDepth(Tensors.map(image, x -> 2 * x), 2))
                .check();
    }

    private static Shape shape(Case given) {
        int block = given.block();
        return new Shape(
                given.image().height() / block,
                given.image().width() / block,
                block * block * given.image().channels());
    }

    private Tensor moved(Case given) {
        return subject.spaceToDepth(given.image(), given.block());
    }

    private void agrees(Case given) {
        Expect.that(moved(given)).isEqualTo(REFERENCE.spaceToDepth(given.image(), given.block()));
    }

    @Provide
    Arbitrary<Loss> losses() {
        return Combinators.combine(
                        Pooling.between(1, 12),
                        Pooling.between(1, 12),
                        Pooling.between(0, 20),
                        Pooling.between(0, 20),
                        Pooling.between(1, 20))
                .as(Loss::of);
    }

    @Provide
    Arbitrary<Case> oneChannel() {
        return Blocks.cases(Pooling.between(2, 3), Pooling.between(1, 1), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> severalChannels() {
        return Blocks.cases(Pooling.between(2, 3), Pooling.between(2, 3), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> any() {
        return Blocks.cases(Pooling.between(1, 3), Pooling.between(1, 3), Inputs.halves());
    }
}
