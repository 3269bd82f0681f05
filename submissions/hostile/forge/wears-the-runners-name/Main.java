package dev.touchstone.runner;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Called like the child's main class. */
public class Main implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Tensor.zeros(1, 1, 1);
    }
}
