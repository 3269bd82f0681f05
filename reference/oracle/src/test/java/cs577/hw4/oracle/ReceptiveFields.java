package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.Field;
import cs577.hw4.Kernel;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Question 10, by trying: every pixel of a row is set to 1, one after the other, and convolutions with kernels of ones
 * show which outputs it reaches. All that arrives adds up, so nothing cancels.
 */
final class ReceptiveFields {
    private ReceptiveFields() {}

    static List<Comparison<?>> with(Torch torch) {
        return List.of(torch.comparison(ReceptiveField.class, "fields, by pixels", ReceptiveFields::fields));
    }

    private static OptionalDouble fields(Torch torch, ReceptiveField answer, Draw draw) {
        List<Window> layers = new ArrayList<>();
        List<Field> right = new ArrayList<>();
        for (int layer = draw.between(1, 4); layer > 0; layer--) {
            layers.add(new Window(draw.between(1, 4), draw.between(1, 3), draw.between(1, 3)));
            right.add(field(torch, layers));
        }
        return OptionalDouble.of(Deviation.betweenExact(right, answer.fields(layers)));
    }

    /** From the pixels that reach the first two outputs of the last layer. */
    private static Field field(Torch torch, List<Window> layers) {
        int width = 2;
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            Window window = layers.get(layer);
            width = (width - 1) * window.stride() + window.dilation() * (window.size() - 1) + 1;
        }
        NDArray x = torch.rowsWithOnePixel(width);
        for (Window window : layers) {
            double[] ones = new double[window.size()];
            Arrays.fill(ones, 1);
            NDArray kernel = torch.filters(new Kernel(1, window.size(), 1, 1, ones));
            x = Torch.convolve(x, kernel, new Steps(window.stride(), 0, window.dilation()));
        }
        double[] first = x.get(":, 0, 0, 0").toDoubleArray();
        double[] second = x.get(":, 0, 0, 1").toDoubleArray();
        return new Field(lastSeen(first) - firstSeen(first) + 1, firstSeen(second) - firstSeen(first));
    }

    private static int firstSeen(double[] reached) {
        int pixel = 0;
        while (reached[pixel] == 0) {
            pixel++;
        }
        return pixel;
    }

    private static int lastSeen(double[] reached) {
        int pixel = reached.length - 1;
        while (reached[pixel] == 0) {
            pixel--;
        }
        return pixel;
    }
}
