import cs577.hw4.ImagePyramid;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Question 5. */
public class Q5 implements ImagePyramid {
    @Override
    public List<Tensor> levels(Tensor image, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("the window is at least 1");
        }
        List<Tensor> levels = new ArrayList<>();
        levels.add(image);
        Tensor level = image;
        while (level.height() / 2 >= window && level.width() / 2 >= window) {
            level = half(level);
            levels.add(level);
        }
        return levels;
    }

    private static Tensor half(Tensor x) {
        int height = x.height() / 2;
        int width = x.width() / 2;
        double[] values = new double[height * width * x.channels()];
        int next = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int c = 0; c < x.channels(); c++) {
                    double sum = 0;
                    for (int u = 0; u < 2; u++) {
                        for (int v = 0; v < 2; v++) {
                            sum += x.get(2 * i + u, 2 * j + v, c);
                        }
                    }
                    values[next++] = sum / 4;
                }
            }
        }
        return new Tensor(height, width, x.channels(), values);
    }

    @Override
    public int footprint(int window, int level) {
        if (window < 1 || level < 0) {
            throw new IllegalArgumentException("window or level");
        }
        int footprint = window;
        for (int i = 0; i < level; i++) {
            footprint *= 2;
        }
        return footprint;
    }
}
