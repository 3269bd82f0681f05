package student.matrices;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Convolution as a matrix product: each patch is a row of one matrix, each filter a column of the other. */
final class Im2Col {
    private Im2Col() {}

    static double[][] patches(Tensor image, int kernelHeight, int kernelWidth, int stride) {
        if (stride < 1 || kernelHeight > image.height() || kernelWidth > image.width()) {
            throw new IllegalArgumentException("no patch of this size in " + image.shape());
        }
        int rows = (image.height() - kernelHeight) / stride + 1;
        int columns = (image.width() - kernelWidth) / stride + 1;
        double[] values = image.values();
        double[][] patches = new double[rows * columns][];
        for (int p = 0; p < patches.length; p++) {
            double[] patch = new double[kernelHeight * kernelWidth * image.channels()];
            int length = kernelWidth * image.channels();
            for (int u = 0; u < kernelHeight; u++) {
                int row = p / columns * stride + u;
                int start = (row * image.width() + p % columns * stride) * image.channels();
                System.arraycopy(values, start, patch, u * length, length);
            }
            patches[p] = patch;
        }
        return patches;
    }

    /** Rows of patches times columns of filters; the layout of both is that of the contract. */
    static double[] product(double[][] patches, Kernel kernel, double[] bias) {
        if (patches[0].length != kernel.height() * kernel.width() * kernel.inputs() || bias.length != kernel.outputs()) {
            throw new IllegalArgumentException("image, kernel and bias do not fit");
        }
        double[] weights = kernel.weights();
        double[] out = new double[patches.length * kernel.outputs()];
        for (int p = 0; p < patches.length; p++) {
            System.arraycopy(bias, 0, out, p * kernel.outputs(), bias.length);
            for (int k = patches[p].length - 1; k >= 0; k--) {
                for (int f = 0; f < kernel.outputs(); f++) {
                    out[p * kernel.outputs() + f] += patches[p][k] * weights[k * kernel.outputs() + f];
                }
            }
        }
        return out;
    }

    static Tensor convolve(Tensor image, Kernel kernel, double[] bias, int stride) {
        if (image.channels() != kernel.inputs()) {
            throw new IllegalArgumentException("the kernel has " + kernel.inputs() + " channels");
        }
        double[] out = product(patches(image, kernel.height(), kernel.width(), stride), kernel, bias);
        int rows = (image.height() - kernel.height()) / stride + 1;
        return new Tensor(rows, out.length / kernel.outputs() / rows, kernel.outputs(), out);
    }
}
