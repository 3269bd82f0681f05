package cs577.hw4.oracle;

import cs577.hw4.Shape;

/** Sizes that fit each other: the kernel lies inside the image. */
record Sizes(Shape image, int kernelHeight, int kernelWidth, int filters, int stride) {
    /** The side of a square window inside the image. */
    int window() {
        return Math.min(kernelHeight, kernelWidth);
    }
}
