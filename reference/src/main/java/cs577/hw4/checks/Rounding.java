package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;

/** How far rounding alone can move the answers to a question. */
final class Rounding {
    private Rounding() {}

    /**
     * For a convolution.
     *
     * @param magnitudes the reference's answer to the magnitudes of image and kernel
     */
    static Tolerance ofConvolution(Kernel kernel, Tensor magnitudes) {
        return Tolerance.rounding(KernelSize.of(kernel).weightsPerFilter(), Tensors.largestMagnitude(magnitudes));
    }

    /** For a convolution plus a bias, which is one more term. */
    static Tolerance ofLayer(Kernel kernel, Tensor magnitudes) {
        return Tolerance.rounding(KernelSize.of(kernel).weightsPerFilter() + 1, Tensors.largestMagnitude(magnitudes));
    }

    /** For a law that joins several answers. */
    static Tolerance sum(Tolerance... tolerances) {
        return new Tolerance(
                Arrays.stream(tolerances).mapToDouble(Tolerance::bound).sum());
    }
}
