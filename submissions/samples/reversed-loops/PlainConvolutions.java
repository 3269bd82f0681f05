package backwards;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Questions 1, 2 and 3: padding makes the image larger, dilation the kernel; what is left is question 1. */
public class PlainConvolutions implements ValidConvolution, PaddedConvolution, DilatedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Scatter.convolve(image, kernel);
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding) {
        return convolve(Fit.border(image, padding, 0), kernel);
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding, int rate) {
        if (rate < 1) {
            throw new IllegalArgumentException("rate " + rate + " is below 1");
        }
        long height = 1 + (long) rate * (kernel.height() - 1);
        long width = 1 + (long) rate * (kernel.width() - 1);
        if (height > image.height() + 2L * padding || width > image.width() + 2L * padding) {
            throw new IllegalArgumentException("the dilated kernel, " + height + "x" + width + ", is too large");
        }
        return convolve(image, inflate(kernel, (int) height, (int) width, rate), padding);
    }

    /** The kernel with zeros between its taps. */
    private static Kernel inflate(Kernel kernel, int height, int width, int rate) {
        int depth = kernel.inputs() * kernel.outputs();
        double[] taps = kernel.weights();
        double[] inflated = new double[height * width * depth];
        for (int u = kernel.height() - 1; u >= 0; u--) {
            for (int v = kernel.width() - 1; v >= 0; v--) {
                int to = (u * rate * width + v * rate) * depth;
                System.arraycopy(taps, (u * kernel.width() + v) * depth, inflated, to, depth);
            }
        }
        return new Kernel(height, width, kernel.inputs(), kernel.outputs(), inflated);
    }
}
