package cs577.hw4;

/**
 * Question 6: depth compensates for lost resolution.
 *
 * <p>Deeper layers have smaller height and width, but more channels. How many channels keep the number of coefficients
 * (height x width x channels)? And, as a transform that loses nothing at all: move the pixels of every block of
 * {@code block x block} pixels into the channels of one pixel.
 *
 * <pre>{@code
 * y[i][j][(dy*block + dx)*C + c] = image.get(i*block + dy, j*block + dx, c)      0 <= dy, dx < block
 *
 * image   H x W x C
 * result  H/block x W/block x block*block*C
 * }</pre>
 *
 * <p>Example: the 4x4 image with the values 0..15 row by row and block 2 give 2x2x4 with the channels
 *
 * <pre>{@code
 * [[0, 2], [8, 10]],   [[1, 3], [9, 11]],   [[4, 6], [12, 14]],   [[5, 7], [13, 15]]
 * }</pre>
 *
 * <p>{@code compensatingDepth} is the smallest number of channels with which {@code newHeight x newWidth} positions
 * hold at least as many coefficients as before. Example: 63x63 needs 133 channels to hold 128x128x32.
 */
public interface DepthCompensation {
    /**
     * Moves blocks of pixels into the channels.
     *
     * @param block side of a block, at least 1; it divides height and width
     * @throws IllegalArgumentException if the block is below 1 or does not divide height and width
     */
    Tensor spaceToDepth(Tensor image, int block);

    /**
     * The smallest depth that keeps the number of coefficients.
     *
     * @param before the shape before the resolution shrinks
     * @param newHeight height after it, at least 1
     * @param newWidth width after it, at least 1
     * @throws IllegalArgumentException if the new height or width is below 1
     */
    int compensatingDepth(Shape before, int newHeight, int newWidth);
}
