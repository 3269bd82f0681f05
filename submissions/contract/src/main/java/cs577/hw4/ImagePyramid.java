package cs577.hw4;

import java.util.List;

/**
 * Question 5: analysis at several scales with a window of fixed size.
 *
 * <p>To find large things with a small window, shrink the image instead of enlarging the window. A pyramid is a list of
 * images: level 0 is the image itself, and each further level is the previous one at half its size.
 *
 * <pre>{@code
 * next[i][j][c] = (x[2i][2j][c] + x[2i][2j+1][c] + x[2i+1][2j][c] + x[2i+1][2j+1][c]) / 4
 *
 * x     H x W x C
 * next  floor(H/2) x floor(W/2) x C       the last row or column of an odd side is dropped
 * }</pre>
 *
 * <p>Levels are added as long as the new level's height and width are both at least {@code window}. Level 0 is always
 * there, even if the image is smaller than the window.
 *
 * <p>The footprint of a level is the side of the square of the <em>original</em> image that the window covers there, in
 * pixels: {@code window * 2^level}.
 *
 * <p>Examples: a 4x4 image with the values 0..15 row by row and window 1 has the levels
 *
 * <pre>{@code
 * the image,   [[2.5, 4.5], [10.5, 12.5]],   [[7.5]]
 * }</pre>
 *
 * <p>A 100x100 image and window 3 give levels with the sides 100, 50, 25, 12, 6, 3 and the footprints 3, 6, 12, 24, 48,
 * 96.
 */
public interface ImagePyramid {
    /**
     * The levels of the pyramid, the largest first.
     *
     * @param window side of the window in pixels, at least 1
     * @throws IllegalArgumentException if the window is below 1
     */
    List<Tensor> levels(Tensor image, int window);

    /**
     * The side of the square of the original image that the window covers at a level, in pixels.
     *
     * @param window side of the window in pixels, at least 1
     * @param level 0 for the original image
     * @throws IllegalArgumentException if the window is below 1 or the level below 0
     */
    int footprint(int window, int level);
}
