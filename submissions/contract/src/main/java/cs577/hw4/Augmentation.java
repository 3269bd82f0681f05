package cs577.hw4;

/** The transforms that {@link DataAugmentation#augment} can apply; all keep the label of an image. */
public enum Augmentation {
    /** Mirrors left and right, as {@link DataAugmentation#flipHorizontal}. */
    FLIP_HORIZONTAL,
    /** Mirrors top and bottom, as {@link DataAugmentation#flipVertical}. */
    FLIP_VERTICAL,
    /** One counter-clockwise quarter turn, as {@link DataAugmentation#rotate} with 1. */
    ROTATE_QUARTER_TURN
}
