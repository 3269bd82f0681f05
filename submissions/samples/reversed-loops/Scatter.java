package backwards;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/** Convolution seen from the pixel: each one is added to all the outputs that it contributes to, the last pixel first. */
final class Scatter {
    private Scatter() {}

    static Tensor convolve(Tensor image, Kernel kernel) {
        Shape shape = Fit.layer(image.shape(), kernel, 1);
        double[] out = new double[shape.height() * shape.width() * shape.channels()];
        onto(out, image, kernel);
        return new Tensor(shape.height(), shape.width(), shape.channels(), out);
    }

    /** Adds the convolution to what is already there. */
    static void onto(double[] out, Tensor image, Kernel kernel) {
        Shape shape = Fit.layer(image.shape(), kernel, 1);
        double[] pixels = image.values();
        double[] weights = kernel.weights();
        for (int p = pixels.length - 1; p >= 0; p--) {
            int channel = p % image.channels();
            int column = p / image.channels() % image.width();
            int row = p / image.channels() / image.width();
            int firstU = Math.max(0, row - shape.height() + 1);
            int firstV = Math.max(0, column - shape.width() + 1);
            for (int u = Math.min(row, kernel.height() - 1); u >= firstU; u--) {
                for (int v = Math.min(column, kernel.width() - 1); v >= firstV; v--) {
                    int to = ((row - u) * shape.width() + column - v) * shape.channels();
                    int weight = ((u * kernel.width() + v) * image.channels() + channel) * shape.channels();
                    for (int f = shape.channels() - 1; f >= 0; f--) {
                        out[to + f] += pixels[p] * weights[weight + f];
                    }
                }
            }
        }
    }
}
