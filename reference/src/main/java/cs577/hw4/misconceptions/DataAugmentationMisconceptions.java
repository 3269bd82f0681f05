package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredAugmentation.RIGHT;
import static cs577.hw4.misconceptions.AlteredAugmentation.augmenting;
import static cs577.hw4.misconceptions.AlteredAugmentation.flippingHorizontally;
import static cs577.hw4.misconceptions.AlteredAugmentation.flippingVertically;
import static cs577.hw4.misconceptions.AlteredAugmentation.shifting;
import static cs577.hw4.misconceptions.AlteredAugmentation.turning;

import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 13. */
public final class DataAugmentationMisconceptions {
    private static final Set<String> HORIZONTAL = Set.of("flipHorizontal");
    private static final Set<String> VERTICAL = Set.of("flipVertical");
    private static final Set<String> ROTATE = Set.of("rotate");
    private static final Set<String> SHIFT = Set.of("shift");
    private static final Set<String> AUGMENT = Set.of("augment");
    private static final int QUARTERS = 4;

    private DataAugmentationMisconceptions() {}

    /** The label of a copy, given its original's, the number of its augmentation and its place in the result. */
    private interface Relabelling {
        int label(int original, int augmentation, int place);
    }

    /** All of them, the most specific first. */
    public static List<Misconception<DataAugmentation>> all() {
        return List.of(
                axisSwapped(),
                clockwise(),
                transpose(),
                wrap(),
                wrongDirection(),
                flipsChannels(),
                replacesOriginals(),
                relabels());
    }

    private static Misconception<DataAugmentation> axisSwapped() {
        return named(
                        "AXIS_SWAPPED",
                        new Words(
                                "rows and columns are confused",
                                "The image was changed along the other axis: top and bottom instead of left and right,"
                                        + " or the other way round.",
                                "Does a horizontal flip move a pixel to another row or to another column?"))
                .altering(HORIZONTAL, () -> flippingHorizontally(RIGHT::flipVertical))
                .altering(VERTICAL, () -> flippingVertically(RIGHT::flipHorizontal))
                .altering(SHIFT, () -> shifting((image, down, right) -> RIGHT.shift(image, right, down)));
    }

    private static Misconception<DataAugmentation> clockwise() {
        return named(
                        "ROT_CLOCKWISE",
                        new Words(
                                "the image turns clockwise",
                                "The image was turned the other way. One counter-clockwise turn brings the right column"
                                        + " to the top.",
                                "Where does the top right corner go?"))
                .altering(
                        ROTATE, () -> turning((image, turns) -> RIGHT.rotate(image, -Math.floorMod(turns, QUARTERS))));
    }

    private static Misconception<DataAugmentation> transpose() {
        return named(
                        "TRANSPOSE",
                        new Words(
                                "rows and columns are exchanged instead of turned",
                                "The image was mirrored at its diagonal. That keeps the top left corner where it is; a"
                                        + " turn moves every corner.",
                                "Where does the top left corner go?"))
                .altering(
                        ROTATE,
                        () -> turning((image, turns) -> Math.floorMod(turns, 2) == 0 ? image : transposed(image)))
                .altering(
                        ROTATE,
                        () -> turning((image, turns) -> Math.floorMod(turns, 2) == 0
                                ? RIGHT.rotate(image, turns)
                                : transposed(RIGHT.rotate(image, turns - 1))))
                .altering(
                        ROTATE,
                        () -> turning((image, turns) ->
                                Math.floorMod(turns, 2) == 0 ? RIGHT.rotate(image, turns) : transposed(image)));
    }

    private static Tensor transposed(Tensor image) {
        Shape swapped = new Shape(/* height= */ image.width(), /* width= */ image.height(), image.channels());
        return Tensors.generate(swapped, (i, j, c) -> image.get(j, i, c));
    }

    private static Misconception<DataAugmentation> wrap() {
        return named(
                        "WRAP",
                        new Words(
                                "what leaves the image comes in on the other side",
                                "The image was moved in a circle. What leaves it is lost, and what has no origin is 0.",
                                "Which pixel lies left of the first column?"))
                .altering(
                        SHIFT,
                        () -> shifting((image, down, right) -> Tensors.generate(
                                image.shape(),
                                (i, j, c) -> image.get(
                                        Math.floorMod(i - down, image.height()),
                                        Math.floorMod(j - right, image.width()),
                                        c))));
    }

    private static Misconception<DataAugmentation> wrongDirection() {
        return named(
                        "WRONG_DIRECTION",
                        new Words(
                                "the image moves the other way",
                                "The content moved against the direction that was asked. To move it right by one, each"
                                        + " column takes what stands on its left.",
                                "Which pixel of the image comes to column 1 when everything moves right by 1?"))
                .altering(SHIFT, () -> shifting((image, down, right) -> RIGHT.shift(image, -down, -right)))
                .altering(SHIFT, () -> shifting((image, down, right) -> RIGHT.shift(image, -down, right)))
                .altering(SHIFT, () -> shifting((image, down, right) -> RIGHT.shift(image, down, -right)));
    }

    private static Misconception<DataAugmentation> flipsChannels() {
        return named(
                        "FLIPS_CHANNELS",
                        new Words(
                                "the channels are mirrored",
                                "The order of the channels was reversed, so that red becomes blue. The values of one"
                                        + " pixel stand side by side in the array; they have to stay in their order.",
                                "Which colour has a red pixel after the flip?"))
                .altering(
                        HORIZONTAL,
                        () -> flippingHorizontally(image -> withChannelsReversed(RIGHT.flipHorizontal(image))))
                .altering(HORIZONTAL, () -> flippingHorizontally(DataAugmentationMisconceptions::withChannelsReversed))
                .altering(VERTICAL, () -> flippingVertically(image -> withChannelsReversed(RIGHT.flipVertical(image))))
                .altering(
                        ROTATE,
                        () -> turning((image, turns) -> Math.floorMod(turns, QUARTERS) == 0
                                ? image
                                : withChannelsReversed(RIGHT.rotate(image, turns))));
    }

    private static Tensor withChannelsReversed(Tensor image) {
        return Tensors.generate(image.shape(), (i, j, c) -> image.get(i, j, image.channels() - 1 - c));
    }

    private static Misconception<DataAugmentation> replacesOriginals() {
        return named(
                        "REPLACES_ORIGINALS",
                        new Words(
                                "the originals are missing",
                                "Only the changed images came back. Augmentation adds to the training set, n images"
                                        + " with m transforms make n * (1 + m).",
                                "How many images are there after one transform?"))
                .altering(
                        AUGMENT,
                        () -> augmenting((training, augmentations) -> RIGHT.augment(training, augmentations)
                                .subList(training.size(), training.size() * (1 + augmentations.size()))));
    }

    private static Misconception<DataAugmentation> relabels() {
        return named(
                        "RELABELS",
                        new Words(
                                "the copies get labels of their own",
                                "The changed images have other labels than their originals. The transforms are chosen"
                                        + " so that they do not change what an image shows.",
                                "What does a mirrored cat show?"))
                .altering(AUGMENT, () -> relabelling((original, augmentation, place) -> 0))
                .altering(AUGMENT, () -> relabelling((original, augmentation, place) -> place))
                .altering(AUGMENT, () -> relabelling((original, augmentation, place) -> augmentation))
                .altering(AUGMENT, () -> relabelling((original, augmentation, place) -> augmentation + 1))
                .altering(AUGMENT, () -> relabelling((original, augmentation, place) -> original + augmentation + 1));
    }

    private static DataAugmentation relabelling(Relabelling relabelling) {
        return augmenting((training, augmentations) -> {
            List<Sample> right = RIGHT.augment(training, augmentations);
            List<Sample> wrong = new ArrayList<>(training);
            for (int place = training.size(); place < right.size(); place++) {
                Sample copy = right.get(place);
                int augmentation = place / training.size() - 1;
                wrong.add(new Sample(copy.image(), relabelling.label(copy.label(), augmentation, place)));
            }
            return wrong;
        });
    }

    private static Misconception<DataAugmentation> named(String id, Words words) {
        return Misconception.named(id, words);
    }
}
