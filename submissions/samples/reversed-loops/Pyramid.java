package backwards;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Tensor;
import java.util.LinkedList;
import java.util.List;

/** Question 5: the smaller levels are the pyramid of the half image, found first. */
public class Pyramid implements ImagePyramid {
    @Override
    public List<Tensor> levels(Tensor image, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("window " + window + " is below 1");
        }
        LinkedList<Tensor> levels = new LinkedList<>();
        if (image.height() / 2 >= window && image.width() / 2 >= window) {
            levels.addAll(levels(half(image), window));
        }
        levels.addFirst(image);
        return levels;
    }

    /** Neighbours in a row are averaged, then the rows. */
    private static Tensor half(Tensor image) {
        double[][][] out = new double[image.height() / 2][image.width() / 2][image.channels()];
        for (int i = out.length * 2 - 1; i >= 0; i--) {
            for (int j = out[0].length - 1; j >= 0; j--) {
                for (int c = image.channels() - 1; c >= 0; c--) {
                    double pair = (image.get(i, 2 * j + 1, c) + image.get(i, 2 * j, c)) / 2;
                    out[i / 2][j][c] += pair / 2;
                }
            }
        }
        return Tensor.of(out);
    }

    @Override
    public int footprint(int window, int level) {
        if (window < 1 || level < 0) {
            throw new IllegalArgumentException("window " + window + ", level " + level);
        }
        return level == 0 ? window : 2 * footprint(window, level - 1);
    }
}
