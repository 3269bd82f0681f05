package cs577.hw4;

import java.util.List;

/**
 * Question 13: data augmentation.
 *
 * <p>More training images can be made from those at hand, by transforms that do not change what the image shows. There
 * is no randomness here. All transforms treat every channel alike and keep the channels in their order; images need not
 * be square.
 *
 * <p>Examples, for the image A = [[1, 2, 3], [4, 5, 6]]:
 *
 * <pre>{@code
 * flipHorizontal   [[3, 2, 1], [6, 5, 4]]
 * flipVertical     [[4, 5, 6], [1, 2, 3]]
 * rotate by 1      [[3, 6], [2, 5], [1, 4]]
 * shift by (0, 1)  [[0, 1, 2], [0, 4, 5]]
 * brightness 60    [[60, 120, 180], [240, 255, 255]]
 * augment          of the list (A, label 7) with FLIP_VERTICAL: (A, 7), ([[4, 5, 6], [1, 2, 3]], 7)
 * }</pre>
 */
public interface DataAugmentation {
    /** Mirrors the image so that left becomes right. */
    Tensor flipHorizontal(Tensor image);

    /** Mirrors the image so that top becomes bottom. */
    Tensor flipVertical(Tensor image);

    /**
     * Turns the image counter-clockwise by quarter turns. An odd number of them swaps height and width.
     *
     * @param quarterTurns any number: 4 is no turn, 5 is the same as 1, and -1 is one clockwise turn
     */
    Tensor rotate(Tensor image, int quarterTurns);

    /**
     * Moves the content of the image; its size stays. What leaves the image is lost, and what has no origin is 0.
     *
     * @param down rows to move down; up if negative
     * @param right columns to move right; left if negative
     */
    Tensor shift(Tensor image, int down, int right);

    /**
     * Multiplies every value and limits the results to 0..255; nothing is rounded.
     *
     * @param factor at least 0
     */
    Tensor brightness(Tensor image, double factor);

    /**
     * The enlarged training set: first all originals in their order, then, for each augmentation in order, all training
     * images in their order under that augmentation. Each copy has the label of its original. The lists that are given
     * stay as they are.
     *
     * @param training n samples
     * @param augmentations m transforms, see {@link Augmentation}
     * @return {@code n * (1 + m)} samples
     */
    List<Sample> augment(List<Sample> training, List<Augmentation> augmentations);
}
