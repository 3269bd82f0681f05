package cs577.hw4.checks;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Augmentations.Training;
import cs577.hw4.reference.ReferenceDataAugmentation;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Question 13. Values are only moved, so every comparison but that of brightness is exact. */
public class DataAugmentationChecks {
    private static final DataAugmentation REFERENCE = new ReferenceDataAugmentation();
    private static final Tensor HANDOUT = Tensor.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Subject
    DataAugmentation subject;

    @Test
    @Check(id = "sheet", title = "gives the answers to the examples of the handout")
    void sheet() {
        Expect.that(subject.flipHorizontal(HANDOUT)).isEqualTo(Tensor.of(new double[][] {{3, 2, 1}, {6, 5, 4}}));
        Expect.that(subject.flipVertical(HANDOUT)).isEqualTo(Tensor.of(new double[][] {{4, 5, 6}, {1, 2, 3}}));
        Expect.that(subject.rotate(HANDOUT, 1)).isEqualTo(Tensor.of(new double[][] {{3, 6}, {2, 5}, {1, 4}}));
        Expect.that(subject.shift(HANDOUT, 0, 1)).isEqualTo(Tensor.of(new double[][] {{0, 1, 2}, {0, 4, 5}}));
    }

    @Property(tries = 30)
    @Check(id = "flip-horizontal", title = "flipHorizontal: left becomes right")
    void flipHorizontal(@ForAll("gray") Tensor image) {
        Expect.that(subject.flipHorizontal(image)).isEqualTo(REFERENCE.flipHorizontal(image));
    }

    @Property(tries = 30)
    @Check(id = "flip-vertical", title = "flipVertical: top becomes bottom")
    void flipVertical(@ForAll("gray") Tensor image) {
        Expect.that(subject.flipVertical(image)).isEqualTo(REFERENCE.flipVertical(image));
    }

    @Property(tries = 30)
    @Check(id = "rotate", title = "rotate: counter-clockwise, by any number of quarter turns, also negative")
    void rotate(@ForAll("gray") Tensor image, @ForAll @IntRange(min = -9, max = 9) int quarterTurns) {
        Expect.that(subject.rotate(image, quarterTurns)).isEqualTo(REFERENCE.rotate(image, quarterTurns));
    }

    @Property(tries = 40)
    @Check(id = "shift", title = "shift: in the right direction, with zeros where nothing came from")
    void shift(
            @ForAll("gray") Tensor image,
            @ForAll @IntRange(min = -6, max = 6) int down,
            @ForAll @IntRange(min = -6, max = 6) int right) {
        Expect.that(subject.shift(image, down, right)).isEqualTo(REFERENCE.shift(image, down, right));
    }

    @Property(tries = 30)
    @Check(id = "brightness", title = "brightness: multiplies and limits to 0 and 255, without rounding")
    void brightness(@ForAll("gray") Tensor image, @ForAll @IntRange(min = 0, max = 24) int eighths) {
        Tensor pixels = Tensors.map(image, x -> 128 * x);
        brightens(pixels, eighths / 8.0);
    }

    @Property(tries = 30)
    @Check(id = "augment", title = "augment: originals, then all images under each transform in turn, labels kept")
    void augment(@ForAll("trainings") Training given) {
        List<Sample> expected = new ArrayList<>(given.samples());
        for (Augmentation augmentation : given.augmentations()) {
            for (Sample sample : given.samples()) {
                expected.add(new Sample(transformed(sample.image(), augmentation), sample.label()));
            }
        }
        Expect.that(subject.augment(given.samples(), given.augmentations())).isEqualTo(expected);
    }

    /** By the answer's own methods: a wrong flip costs its own check, not this one. */
    private Tensor transformed(Tensor image, Augmentation augmentation) {
        return switch (augmentation) {
            case FLIP_HORIZONTAL -> subject.flipHorizontal(image);
            case FLIP_VERTICAL -> subject.flipVertical(image);
            case ROTATE_QUARTER_TURN -> subject.rotate(image, 1);
        };
    }

    @Property(tries = 20)
    @Check(id = "channels", title = "the channels of a pixel move together and keep their order")
    void channels(@ForAll("colour") Tensor image, @ForAll @IntRange(min = 1, max = 3) int quarterTurns) {
        Expect.that(subject.flipHorizontal(image)).isEqualTo(REFERENCE.flipHorizontal(image));
        Expect.that(subject.flipVertical(image)).isEqualTo(REFERENCE.flipVertical(image));
        Expect.that(subject.rotate(image, quarterTurns)).isEqualTo(REFERENCE.rotate(image, quarterTurns));
        Expect.that(subject.shift(image, 0, 1)).isEqualTo(REFERENCE.shift(image, 0, 1));
    }

    @Property(tries = 20)
    @Check(id = "agrees", title = "transforms in a row are right for images of every size, bright, dark and coloured")
    void agreesWithReference(
            @ForAll("any") Tensor image,
            @ForAll @IntRange(min = -5, max = 5) int quarterTurns,
            @ForAll @IntRange(min = -2, max = 2) int down) {
        Tensor turned = REFERENCE.rotate(image, quarterTurns);
        Expect.that(subject.rotate(image, quarterTurns)).isEqualTo(turned);
        Expect.that(subject.shift(turned, down, -down)).isEqualTo(REFERENCE.shift(turned, down, -down));
        Expect.that(subject.flipVertical(turned)).isEqualTo(REFERENCE.flipVertical(turned));
        Expect.that(subject.flipHorizontal(turned)).isEqualTo(REFERENCE.flipHorizontal(turned));
        brightens(Tensors.map(turned, x -> 512 * x), 1.5);
    }

    @Property(tries = 20)
    @Check(id = "symmetries", title = "a quarter turn and a flip exchange rows and columns")
    void symmetries(@ForAll("gray") Tensor image) {
        Shape swapped = new Shape(/* height= */ image.width(), /* width= */ image.height(), image.channels());
        Tensor exchanged = Tensors.generate(swapped, (i, j, c) -> image.get(j, i, c));
        Expect.that(subject.flipVertical(subject.rotate(image, 1)))
                .satisfies("flipVertical after rotate by 1 exchanges rows and columns", exchanged, Tolerance.exact());
        Expect.that(subject.rotate(subject.flipHorizontal(image), 1))
                .satisfies("rotate by 1 after flipHorizontal exchanges rows and columns", exchanged, Tolerance.exact());
    }

    @Property(tries = 30)
    @Check(id = "there-and-back", title = "shift: what has left the image does not come back, the rest does")
    void thereAndBack(
            @ForAll("gray") Tensor image,
            @ForAll @IntRange(min = -3, max = 3) int down,
            @ForAll @IntRange(min = 1, max = 3) int right) {
        Tensor kept = Tensors.generate(image.shape(), (i, j, c) -> {
            boolean rowStays = 0 <= i + down && i + down < image.height();
            return rowStays && j + right < image.width() ? image.get(i, j, c) : 0;
        });
        Expect.that(subject.shift(subject.shift(image, down, right), -down, -right))
                .satisfies("shift by (-a, -b) after (a, b) = image with zeros at its border", kept, Tolerance.exact());
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor twice = Tensors.map(HANDOUT, x -> 2 * x);
        Repeating.of(() -> subject.flipHorizontal(HANDOUT))
                .otherThan("twice the image", () -> subject.flipHorizontal(twice))
                .check();
        Repeating.of(() -> subject.flipVertical(HANDOUT))
                .otherThan("twice the image", () -> subject.flipVertical(twice))
                .check();
        Repeating.of(() -> subject.rotate(HANDOUT, 1))
                .otherThan("two turns", () -> subject.rotate(HANDOUT, 2))
                .check();
        Repeating.of(() -> subject.shift(HANDOUT, 1, 0))
                .otherThan("another direction", () -> subject.shift(HANDOUT, 0, 1))
                .check();
        Repeating.of(() -> subject.brightness(HANDOUT, 2))
                .within(brightnessTolerance(HANDOUT, 2))
                .otherThan("another factor", () -> subject.brightness(HANDOUT, 3))
                .check();
        List<Augmentation> flip = List.of(Augmentation.FLIP_VERTICAL);
        Repeating.of(() -> subject.augment(List.of(new Sample(HANDOUT, 7)), flip))
                .otherThan("another label", () -> subject.augment(List.of(new Sample(HANDOUT, 1)), flip))
                .check();
    }

    /** How far two right answers to one call may be apart; what is only moved is exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("brightness")
                ? brightnessTolerance((Tensor) arguments.get(0), (double) arguments.get(1))
                : Tolerance.exact();
    }

    private static Tolerance brightnessTolerance(Tensor image, double factor) {
        Tensor magnitudes = REFERENCE.brightness(Tensors.absolute(image), Math.abs(factor));
        return Tolerance.rounding(1, Tensors.largestMagnitude(magnitudes));
    }

    private void brightens(Tensor image, double factor) {
        Expect.that(subject.brightness(image, factor))
                .isCloseTo(REFERENCE.brightness(image, factor), brightnessTolerance(image, factor));
    }

    @Provide
    Arbitrary<Tensor> gray() {
        return Augmentations.images(Augmentations.between(1, 1));
    }

    @Provide
    Arbitrary<Tensor> colour() {
        return Augmentations.images(Augmentations.between(2, 3));
    }

    @Provide
    Arbitrary<Tensor> any() {
        return Augmentations.images(Augmentations.between(1, 3));
    }

    @Provide
    Arbitrary<Training> trainings() {
        return Augmentations.trainings();
    }
}
