package student.matrices;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Question 5: every level straight from the image, as the means of its blocks of 2^level x 2^level pixels. */
class Pyramid implements ImagePyramid {
    @Override
    public List<Tensor> levels(Tensor image, int window) {
        int side = Math.min(image.height(), image.width());
        int last = 0;
        while (footprint(window, last + 1) <= side) {
            last++;
        }
        return IntStream.rangeClosed(0, last).mapToObj(level -> level(image, 1 << level)).toList();
    }

    private static Tensor level(Tensor image, int block) {
        int channels = image.channels();
        double[][] patches = Im2Col.patches(image, block, block, block);
        double[] out = new double[patches.length * channels];
        for (int p = 0; p < patches.length; p++) {
            for (int c = 0; c < channels; c++) {
                double[] patch = patches[p];
                int channel = c;
                out[p * channels + c] = IntStream.range(0, block * block)
                        .mapToDouble(k -> patch[k * channels + channel])
                        .average()
                        .orElseThrow();
            }
        }
        return new Tensor(image.height() / block, image.width() / block, channels, out);
    }

    @Override
    public int footprint(int window, int level) {
        if (window < 1 || level < 0) {
            throw new IllegalArgumentException(Arrays.toString(new int[] {window, level}));
        }
        return window << level;
    }
}
