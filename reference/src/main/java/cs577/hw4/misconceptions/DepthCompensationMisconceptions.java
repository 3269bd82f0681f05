package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredCompensation.NOTHING;
import static cs577.hw4.misconceptions.AlteredCompensation.RIGHT;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredCompensation.Place;
import cs577.hw4.misconceptions.AlteredCompensation.Places;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 6. */
public final class DepthCompensationMisconceptions {
    private static final Set<String> MOVE = Set.of("spaceToDepth");
    private static final Set<String> COUNT = Set.of("compensatingDepth");

    private DepthCompensationMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<DepthCompensation>> all() {
        return List.of(
                doubleDepth(),
                channelMajor(),
                swapped(),
                notInterleaved(),
                coefficientsVersusParameters(),
                averagesBlocks());
    }

    private static Misconception<DepthCompensation> doubleDepth() {
        return Misconception.<DepthCompensation>named(
                        "DOUBLE_DEPTH",
                        new Words(
                                "the depth only grows as much as one side shrinks",
                                "The depth was doubled where height and width were halved. Many networks do that, but"
                                        + " it keeps only half of the coefficients: both sides shrink.",
                                "How many coefficients has 128x128x32, and how many 64x64x64?"))
                .altering(COUNT, () -> NOTHING.counting((before, newHeight, newWidth) -> 2 * before.channels()))
                .altering(
                        COUNT,
                        () -> NOTHING.counting((before, newHeight, newWidth) ->
                                (before.channels() * before.height() + newHeight - 1) / newHeight));
    }

    private static Misconception<DepthCompensation> channelMajor() {
        return ordering(
                        "CHANNEL_MAJOR",
                        new Words(
                                "the channels of a pixel are torn apart",
                                "First come all pixels of the first channel, then those of the second: that is the"
                                        + " order of PyTorch's pixel_unshuffle. Here the channels of a pixel stay"
                                        + " together.",
                                "Which channels of the result hold the top-left pixel of a block?"),
                        (depth, block, channels) ->
                                new Place(depth / block % block, depth % block, depth / (block * block)))
                .altering(
                        MOVE,
                        () -> NOTHING.ordering((depth, block, channels) ->
                                new Place(depth % block, depth / block % block, depth / (block * block))));
    }

    private static Misconception<DepthCompensation> swapped() {
        return ordering(
                "DX_DY_SWAPPED",
                new Words(
                        "the pixels of a block follow each other column by column",
                        "Rows and columns within a block were exchanged.",
                        "Is the second pixel of a block to the right of the first, or below?"),
                (depth, block, channels) ->
                        new Place(depth / channels % block, depth / channels / block, depth % channels));
    }

    private static Misconception<DepthCompensation> ordering(String id, Words words, Places places) {
        return Misconception.<DepthCompensation>named(id, words).altering(MOVE, () -> NOTHING.ordering(places));
    }

    private static Misconception<DepthCompensation> notInterleaved() {
        return Misconception.<DepthCompensation>named(
                        "BLOCKS_NOT_INTERLEAVED",
                        new Words(
                                "pixels that are far apart share a position",
                                "The image was cut into large parts that were laid upon each other, or its numbers were"
                                        + " only given a new shape. The pixels of one small block belong to one"
                                        + " position.",
                                "Which four pixels meet at the first position for a block of 2?"))
                .altering(MOVE, () -> NOTHING.moving(DepthCompensationMisconceptions::parts))
                .altering(
                        MOVE,
                        () -> NOTHING.moving((image, block) -> {
                            Shape shape = RIGHT.spaceToDepth(image, block).shape();
                            return new Tensor(shape.height(), shape.width(), shape.channels(), image.values());
                        }));
    }

    private static Tensor parts(Tensor image, int block) {
        Shape shape = RIGHT.spaceToDepth(image, block).shape();
        return Tensors.generate(shape, (i, j, depth) -> {
            int part = depth / image.channels();
            return image.get(
                    part / block * shape.height() + i, part % block * shape.width() + j, depth % image.channels());
        });
    }

    private static Misconception<DepthCompensation> coefficientsVersusParameters() {
        return Misconception.<DepthCompensation>named(
                        "COEFFICIENTS_VS_PARAMETERS",
                        new Words(
                                "parameters are counted instead of coefficients",
                                "The depth was left as it is, because the number of weights does not depend on height"
                                        + " and width. The question is about the numbers in the feature maps, not about"
                                        + " those in the filters.",
                                "How many numbers does a 128x128x32 feature map hold, and how many a 64x64x32 one?"))
                .altering(COUNT, () -> NOTHING.counting((before, newHeight, newWidth) -> before.channels()));
    }

    private static Misconception<DepthCompensation> averagesBlocks() {
        return Misconception.<DepthCompensation>named(
                        "AVERAGES_BLOCKS",
                        new Words(
                                "the pixels of a block are averaged",
                                "Each block became its mean. That loses the pixels; here they all move into the"
                                        + " channels and nothing is lost.",
                                "Can the image be put together again from the result?"))
                .altering(MOVE, () -> NOTHING.moving(DepthCompensationMisconceptions::means))
                .altering(
                        MOVE,
                        () -> NOTHING.moving((image, block) -> {
                            Tensor means = means(image, block);
                            return Tensors.generate(
                                    RIGHT.spaceToDepth(image, block).shape(),
                                    (i, j, depth) -> means.get(i, j, depth % image.channels()));
                        }));
    }

    private static Tensor means(Tensor image, int block) {
        return Windows.inside(image, block, block)
                .each(window -> window.average().orElseThrow());
    }
}
