package cs577.hw4.algebra;

import cs577.hw4.Kernel;

/** The sizes of a kernel without its weights: {@code height x width}, reading {@code inputs} channels, {@code outputs} filters. */
public record KernelSize(int height, int width, int inputs, int outputs) {
    /** One weight: row u, column v, input channel c, filter f. */
    @FunctionalInterface
    public interface Weight {
        double at(int u, int v, int c, int f);
    }

    /** The sizes of a kernel. */
    public static KernelSize of(Kernel kernel) {
        return new KernelSize(kernel.height(), kernel.width(), kernel.inputs(), kernel.outputs());
    }

    /** The number of weights that meet in one output. */
    public int weightsPerFilter() {
        return height * width * inputs;
    }

    /** The number of all weights. */
    public int weights() {
        return weightsPerFilter() * outputs;
    }

    /** The kernel of this size with the given weights. */
    public Kernel generate(Weight weight) {
        double[][][][] weights = new double[height][width][inputs][outputs];
        for (int u = 0; u < height; u++) {
            for (int v = 0; v < width; v++) {
                for (int c = 0; c < inputs; c++) {
                    for (int f = 0; f < outputs; f++) {
                        weights[u][v][c][f] = weight.at(u, v, c, f);
                    }
                }
            }
        }
        return Kernel.of(weights);
    }
}
