package cs577.hw4.oracle;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** What both engines can do. */
interface ImageEngine {
    /**
     * A convolution without flip.
     *
     * @param bias one number per filter
     */
    Tensor convolution(Tensor x, Kernel w, double[] bias, Steps steps);

    default Tensor convolution(Tensor x, Kernel w, Steps steps) {
        return convolution(x, w, new double[w.outputs()], steps);
    }

    Tensor maxPooling(Tensor x, int size, int stride);

    Tensor averagePooling(Tensor x, int size, int stride);

    /** The mean of each channel, 1 x 1 x channels. */
    Tensor globalAverage(Tensor x);

    Tensor spaceToDepth(Tensor x, int block);
}
