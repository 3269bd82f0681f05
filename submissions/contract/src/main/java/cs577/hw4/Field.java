package cs577.hw4;

/**
 * What one position of a feature map sees of the image, see {@link ReceptiveField}.
 *
 * @param size side of the square receptive field, in pixels of the image
 * @param jump distance between the receptive fields of neighbouring positions, in pixels of the image
 */
public record Field(int size, int jump) {}
