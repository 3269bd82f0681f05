package backwards;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/** A map whose values stand on a tape, in the order of a tensor's values. */
record Trace(Tape tape, Shape shape, int[] places) {
    static Trace of(Tape tape, Tensor tensor) {
        return new Trace(tape, tensor.shape(), tape.leaves(tensor.values()));
    }

    int at(int row, int column, int channel) {
        return places[(row * shape.width() + column) * shape.channels() + channel];
    }

    /** Convolution and ReLU; the weights stand on the tape, the kernel only says how they are arranged. */
    Trace layer(Kernel kernel, int[] weights, int[] bias, int stride) {
        Shape to = Fit.layer(shape, kernel, stride);
        int[] out = new int[to.height() * to.width() * to.channels()];
        for (int position = out.length / to.channels() - 1; position >= 0; position--) {
            int[] patch = patch(kernel, position / to.width() * stride, position % to.width() * stride);
            for (int f = to.channels() - 1; f >= 0; f--) {
                int[] filter = new int[patch.length];
                for (int n = filter.length - 1; n >= 0; n--) {
                    filter[n] = weights[n * to.channels() + f];
                }
                out[position * to.channels() + f] = tape.relu(tape.products(filter, patch, bias[f]));
            }
        }
        return new Trace(tape, to, out);
    }

    /** What a filter reads, in the order of its weights. */
    private int[] patch(Kernel kernel, int top, int left) {
        int line = kernel.width() * shape.channels();
        int[] patch = new int[kernel.height() * line];
        for (int u = kernel.height() - 1; u >= 0; u--) {
            int start = ((top + u) * shape.width() + left) * shape.channels();
            System.arraycopy(places, start, patch, u * line, line);
        }
        return patch;
    }

    /** The mean of a channel. */
    int mean(int channel) {
        int positions = shape.height() * shape.width();
        int sum = tape.leaf(0);
        for (int n = positions - 1; n >= 0; n--) {
            sum = tape.add(sum, places[n * shape.channels() + channel]);
        }
        return tape.scale(sum, 1.0 / positions);
    }

    /** The gradient of a number with respect to this map. */
    Tensor gradient(int of) {
        return new Tensor(shape.height(), shape.width(), shape.channels(), pick(tape.derivatives(of), places));
    }

    static double[] pick(double[] slopes, int[] places) {
        double[] picked = new double[places.length];
        for (int n = places.length - 1; n >= 0; n--) {
            picked[n] = slopes[places[n]];
        }
        return picked;
    }
}
