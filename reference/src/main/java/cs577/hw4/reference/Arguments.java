package cs577.hw4.reference;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Refuses illegal arguments. */
final class Arguments {
    private Arguments() {}

    /** Throws {@link IllegalArgumentException} with this message unless the condition holds. */
    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Every filter reads all channels of the image. */
    static void requireSameDepth(Tensor image, Kernel kernel) {
        require(
                kernel.inputs() == image.channels(),
                "the kernel reads " + kernel.inputs() + " channels, but the image has " + image.channels());
    }

    /** One bias per filter. */
    static void requireOneBiasPerFilter(double[] bias, Kernel kernel) {
        require(bias.length == kernel.outputs(), bias.length + " biases do not fit " + kernel.outputs() + " filters");
    }
}
