package backwards;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/**
 * Convolution with a stride s as a sum of convolutions without: take every s-th row and column of the image and of the
 * kernel, once for each of the s*s places where one can begin. Each tap then slides the whole (small) image.
 */
final class Phases {
    private final Shape shape;
    private final double[] sums;

    private Phases(Shape shape) {
        this.shape = shape;
        this.sums = new double[shape.height() * shape.width() * shape.channels()];
    }

    static Tensor convolve(Tensor input, Kernel kernel, double[] bias, int stride) {
        Phases phases = new Phases(Fit.layer(input.shape(), kernel, stride));
        Fit.bias(bias, kernel.outputs());
        for (int down = Math.min(stride, kernel.height()) - 1; down >= 0; down--) {
            for (int right = Math.min(stride, kernel.width()) - 1; right >= 0; right--) {
                Every every = new Every(down, right, stride);
                phases.slide(every.of(input), every.of(kernel));
            }
        }
        return phases.withBias(bias);
    }

    private void slide(Tensor image, Kernel kernel) {
        double[] pixels = image.values();
        double[] weights = kernel.weights();
        for (int w = weights.length - 1; w >= 0; w--) {
            int f = w % kernel.outputs();
            int c = w / kernel.outputs() % kernel.inputs();
            int v = w / kernel.outputs() / kernel.inputs() % kernel.width();
            int u = w / kernel.outputs() / kernel.inputs() / kernel.width();
            for (int i = shape.height() - 1; i >= 0; i--) {
                int from = ((i + u) * image.width() + v) * image.channels() + c;
                int to = i * shape.width() * shape.channels() + f;
                for (int j = shape.width() - 1; j >= 0; j--) {
                    sums[to + j * shape.channels()] += weights[w] * pixels[from + j * image.channels()];
                }
            }
        }
    }

    private Tensor withBias(double[] bias) {
        for (int n = sums.length - 1; n >= 0; n--) {
            sums[n] += bias[n % bias.length];
        }
        return new Tensor(shape.height(), shape.width(), shape.channels(), sums);
    }

    /** Every s-th row and column, beginning at (down, right). */
    private record Every(int down, int right, int s) {
        Tensor of(Tensor image) {
            int height = count(image.height() - down);
            int width = count(image.width() - right);
            double[] picked = pick(image.values(), image.width(), image.channels(), height, width);
            return new Tensor(height, width, image.channels(), picked);
        }

        Kernel of(Kernel kernel) {
            int depth = kernel.inputs() * kernel.outputs();
            int height = count(kernel.height() - down);
            int width = count(kernel.width() - right);
            double[] picked = pick(kernel.weights(), kernel.width(), depth, height, width);
            return new Kernel(height, width, kernel.inputs(), kernel.outputs(), picked);
        }

        private int count(int left) {
            return 1 + (left - 1) / s;
        }

        private double[] pick(double[] all, int allWidth, int depth, int height, int width) {
            double[] picked = new double[height * width * depth];
            for (int i = height - 1; i >= 0; i--) {
                for (int j = width - 1; j >= 0; j--) {
                    int from = ((down + i * s) * allWidth + right + j * s) * depth;
                    System.arraycopy(all, from, picked, (i * width + j) * depth, depth);
                }
            }
            return picked;
        }
    }
}
