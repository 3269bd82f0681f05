package backwards;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.Arrays;

/** Where windows fit into an image, and what else has to fit. */
final class Fit {
    private Fit() {}

    /** How often a kernel fits, without padding; one channel per filter. */
    static Shape windows(Shape input, int height, int width, int filters, int stride) {
        if (height < 1 || width < 1 || filters < 1 || stride < 1) {
            throw new IllegalArgumentException(
                    height + "x" + width + ", " + filters + " filters, stride " + stride + ": nothing may be below 1");
        }
        return new Shape(starts(input.height() - height, stride), starts(input.width() - width, stride), filters);
    }

    /** The last window starts at the largest multiple of the stride that leaves it inside. */
    private static int starts(int room, int stride) {
        if (room < 0) {
            throw new IllegalArgumentException("the window is larger than the image by " + -room);
        }
        int last = room - room % stride;
        return last / stride + 1;
    }

    static Shape layer(Shape input, Kernel kernel, int stride) {
        if (kernel.inputs() != input.channels()) {
            throw new IllegalArgumentException("a kernel of depth " + kernel.inputs() + " on " + input);
        }
        return windows(input, kernel.height(), kernel.width(), kernel.outputs(), stride);
    }

    static void bias(double[] bias, int filters) {
        if (bias.length != filters) {
            throw new IllegalArgumentException(bias.length + " biases for " + filters + " filters");
        }
    }

    /** The image in the middle of a larger one that was filled with something before. */
    static Tensor border(Tensor image, int padding, double filling) {
        if (padding < 0) {
            throw new IllegalArgumentException("padding " + padding + " is negative");
        }
        int height = image.height() + 2 * padding;
        int width = image.width() + 2 * padding;
        double[] larger = new double[height * width * image.channels()];
        Arrays.fill(larger, filling);
        double[] pixels = image.values();
        int line = image.width() * image.channels();
        for (int i = image.height() - 1; i >= 0; i--) {
            int target = ((i + padding) * width + padding) * image.channels();
            System.arraycopy(pixels, i * line, larger, target, line);
        }
        return new Tensor(height, width, image.channels(), larger);
    }

    static Tensor relu(Tensor before) {
        double[] values = before.values();
        for (int n = values.length - 1; n >= 0; n--) {
            values[n] = Math.max(0, values[n]);
        }
        return new Tensor(before.height(), before.width(), before.channels(), values);
    }
}
