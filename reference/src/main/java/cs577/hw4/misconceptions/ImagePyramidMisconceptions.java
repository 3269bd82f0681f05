package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredPyramid.NOTHING;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.Windows.Reduction;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/** The known wrong answers to question 5. */
public final class ImagePyramidMisconceptions {
    private static final Set<String> LEVELS = Set.of("levels");
    private static final Set<String> FOOTPRINT = Set.of("footprint");
    private static final Set<String> BOTH = Set.of("levels", "footprint");
    private static final Reduction MEAN = window -> window.average().orElseThrow();

    private ImagePyramidMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<ImagePyramid>> all() {
        return List.of(
                subsampleOnly(),
                max(),
                sum(),
                ceil(),
                windowGrows(),
                footprintAdditive(),
                levelZeroOmitted(),
                poolsChannels());
    }

    private static Misconception<ImagePyramid> subsampleOnly() {
        return reducing(
                        "SUBSAMPLE_ONLY",
                        new Words(
                                "every second pixel is kept, without taking means",
                                "One pixel of each block of 2x2 was kept and three were thrown away. Fine patterns then"
                                        + " turn into something else (aliasing).",
                                "What becomes of a checkerboard of black and white pixels?"),
                        window -> window.findFirst().orElseThrow())
                .altering(
                        LEVELS,
                        () -> NOTHING.halving(
                                pooled(window -> window.reduce((a, b) -> b).orElseThrow())));
    }

    private static Misconception<ImagePyramid> max() {
        return reducing(
                "MAX",
                new Words(
                        "the largest value of each block is taken",
                        "The levels were made by max pooling. They get brighter and brighter; the mean of the image is"
                                + " lost.",
                        "What is the mean of an image, and of its next level?"),
                window -> window.max().orElseThrow());
    }

    private static Misconception<ImagePyramid> sum() {
        return reducing(
                "SUM",
                new Words(
                        "the values of each block are added up",
                        "The values of each block of 2x2 were added but not divided by four.",
                        "What becomes of an image that is 1 everywhere?"),
                DoubleStream::sum);
    }

    private static Misconception<ImagePyramid> reducing(String id, Words words, Reduction reduction) {
        return Misconception.<ImagePyramid>named(id, words).altering(LEVELS, () -> NOTHING.halving(pooled(reduction)));
    }

    private static UnaryOperator<Tensor> pooled(Reduction reduction) {
        return level -> Windows.inside(level, 2, 2).each(reduction);
    }

    private static Misconception<ImagePyramid> ceil() {
        return Misconception.<ImagePyramid>named(
                        "CEIL",
                        new Words(
                                "the sides are rounded up",
                                "Where a side is odd, its last row or column became one of the next level. It is"
                                        + " dropped.",
                                "How large are the levels of a 5x5 image?"))
                .altering(
                        LEVELS,
                        () -> NOTHING.shrinking((image, window) -> roundedUp(
                                image,
                                window,
                                level -> Windows.overhanging(level, 2, 2).each(MEAN))))
                .altering(
                        LEVELS,
                        () -> NOTHING.shrinking((image, window) -> roundedUp(
                                image,
                                window,
                                level -> Windows.overhanging(level, 2, 2).eachFilledUp(MEAN))));
    }

    private static List<Tensor> roundedUp(Tensor image, int window, UnaryOperator<Tensor> next) {
        List<Tensor> levels = new ArrayList<>(List.of(image));
        Tensor last = image;
        // Half of 1 is 1, rounded up: without this it would never end.
        while (last.height() * last.width() > 1) {
            last = next.apply(last);
            if (Math.min(last.height(), last.width()) < window) {
                break;
            }
            levels.add(last);
        }
        return levels;
    }

    private static Misconception<ImagePyramid> windowGrows() {
        return Misconception.<ImagePyramid>named(
                        "WINDOW_GROWS",
                        new Words(
                                "the image keeps its size",
                                "All levels are as large as the image, or lose only their border, as if the window grew"
                                        + " instead. The point of a pyramid is that the window stays and the image"
                                        + " shrinks.",
                                "How many pixels has level 1?"))
                .altering(LEVELS, () -> NOTHING.changing(levels -> Collections.nCopies(levels.size(), levels.get(0))))
                .altering(LEVELS, () -> NOTHING.changing(ImagePyramidMisconceptions::blurred));
    }

    /** The image under windows of 1, 2, 4, ... pixels that move by one. */
    private static List<Tensor> blurred(List<Tensor> levels) {
        List<Tensor> blurred = new ArrayList<>();
        for (int l = 0; l < levels.size(); l++) {
            blurred.add(Windows.inside(levels.get(0), 1 << l, 1).each(MEAN));
        }
        return blurred;
    }

    private static Misconception<ImagePyramid> footprintAdditive() {
        return Misconception.<ImagePyramid>named(
                        "FOOTPRINT_ADDITIVE",
                        new Words(
                                "the levels are added to the window instead of multiplying it",
                                "2^level was added to the window, or the window grew by as much at every level. Each"
                                        + " level doubles the footprint.",
                                "How many pixels of the image lie under one pixel of level 2, from left to right?"))
                .altering(FOOTPRINT, () -> NOTHING.covering((window, level) -> window + (1 << level)))
                .altering(FOOTPRINT, () -> NOTHING.covering((window, level) -> window + 2 * level))
                .altering(FOOTPRINT, () -> NOTHING.covering((window, level) -> window * (level + 1)));
    }

    private static Misconception<ImagePyramid> levelZeroOmitted() {
        AlteredPyramid omitted = NOTHING.changing(levels -> levels.subList(1, levels.size()));
        return Misconception.<ImagePyramid>named(
                        "LEVEL_0_OMITTED",
                        new Words(
                                "the image itself is missing",
                                "The list starts with the image at half its size. Level 0 is the image itself.",
                                "What are the levels of an image that is smaller than the window?"))
                .altering(LEVELS, () -> omitted)
                .altering(BOTH, () -> omitted.covering((window, level) -> window * (1 << (level + 1))));
    }

    private static Misconception<ImagePyramid> poolsChannels() {
        return Misconception.<ImagePyramid>named(
                        "POOLS_CHANNELS",
                        new Words(
                                "the mean is taken over the channels, too",
                                "The levels have a single channel. A pyramid shrinks height and width and keeps the"
                                        + " channels.",
                                "What is level 1 of a colour image?"))
                .altering(
                        LEVELS,
                        () -> NOTHING.changing(levels -> {
                            List<Tensor> gray = gray(levels);
                            gray.set(0, levels.get(0));
                            return gray;
                        }))
                .altering(LEVELS, () -> NOTHING.changing(ImagePyramidMisconceptions::gray));
    }

    private static List<Tensor> gray(List<Tensor> levels) {
        List<Tensor> gray = new ArrayList<>();
        for (Tensor level : levels) {
            gray.add(Tensors.map(Tensors.sumOfChannels(level), sum -> sum / level.channels()));
        }
        return gray;
    }
}
