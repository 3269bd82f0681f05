package student.matrices;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Question 3: zeros are put between the weights, and the larger kernel is used as in question 2. */
class Dilated implements DilatedConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel, int padding, int rate) {
        if (rate < 1) {
            throw new IllegalArgumentException("rate " + rate);
        }
        return new Convolutions().convolve(image, withHoles(kernel, rate), padding);
    }

    private static Kernel withHoles(Kernel kernel, int rate) {
        int height = rate * (kernel.height() - 1) + 1;
        int width = rate * (kernel.width() - 1) + 1;
        int slice = kernel.inputs() * kernel.outputs();
        double[] small = kernel.weights();
        double[] large = new double[height * width * slice];
        for (int k = kernel.height() * kernel.width() - 1; k >= 0; k--) {
            int place = k / kernel.width() * rate * width + k % kernel.width() * rate;
            System.arraycopy(small, k * slice, large, place * slice, slice);
        }
        return new Kernel(height, width, kernel.inputs(), kernel.outputs(), large);
    }
}
