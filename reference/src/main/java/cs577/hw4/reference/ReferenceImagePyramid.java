package cs577.hw4.reference;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.ArrayList;
import java.util.List;

/**
 * Question 5: the image shrinks, the window stays. Each level is the one before at half its size.
 *
 * <pre>{@code
 * next[i][j][c] = mean of x[2i][2j][c], x[2i][2j+1][c], x[2i+1][2j][c], x[2i+1][2j+1][c]
 *
 * x: H x W x C    next: floor(H/2) x floor(W/2) x C, as long as both sides are at least the window
 * footprint: window * 2^level pixels of the image
 * }</pre>
 *
 * <p>Source: E. Adelson et al., "Pyramid methods in image processing", 1984, with the 2x2 mean (average pooling with
 * stride 2) as its filter.
 */
public class ReferenceImagePyramid implements ImagePyramid {
    @Override
    public List<Tensor> levels(Tensor image, int window) {
        requireWindow(window);
        List<Tensor> levels = new ArrayList<>();
        levels.add(image);
        Tensor last = image;
        while (last.height() / 2 >= window && last.width() / 2 >= window) {
            last = halved(last);
            levels.add(last);
        }
        return levels;
    }

    private static Tensor halved(Tensor x) {
        Shape shape = new Shape(x.height() / 2, x.width() / 2, x.channels());
        return Tensors.generate(
                shape,
                (i, j, c) -> (x.get(2 * i, 2 * j, c)
                                + x.get(2 * i, 2 * j + 1, c)
                                + x.get(2 * i + 1, 2 * j, c)
                                + x.get(2 * i + 1, 2 * j + 1, c))
                        / 4);
    }

    @Override
    public int footprint(int window, int level) {
        requireWindow(window);
        Arguments.require(level >= 0, "level " + level + " is below 0");
        int footprint = window;
        for (int l = 0; l < level; l++) {
            footprint = 2 * footprint;
        }
        return footprint;
    }

    private static void requireWindow(int window) {
        Arguments.require(window >= 1, "a window of " + window + " is below 1");
    }
}
