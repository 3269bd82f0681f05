package cs577.hw4.algebra;

import cs577.hw4.Kernel;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Makes kernels from other kernels. */
public final class Kernels {
    private Kernels() {}

    /** The function of each weight. */
    public static Kernel map(Kernel w, DoubleUnaryOperator function) {
        return KernelSize.of(w).generate((u, v, c, f) -> function.applyAsDouble(w.get(u, v, c, f)));
    }

    /** The magnitude of each weight. */
    public static Kernel absolute(Kernel w) {
        return map(w, Math::abs);
    }

    /** The sum of two kernels of one size. */
    public static Kernel plus(Kernel a, Kernel b) {
        return KernelSize.of(a).generate((u, v, c, f) -> a.get(u, v, c, f) + b.get(u, v, c, f));
    }

    /** Upside down and mirrored: true convolution is cross-correlation with this kernel. */
    public static Kernel flipped(Kernel w) {
        return KernelSize.of(w).generate((u, v, c, f) -> w.get(w.height() - 1 - u, w.width() - 1 - v, c, f));
    }

    /** Rows and columns exchanged, so that a 2x3 kernel becomes a 3x2 kernel. */
    public static Kernel transposed(Kernel w) {
        return new KernelSize(w.width(), w.height(), w.inputs(), w.outputs())
                .generate((u, v, c, f) -> w.get(v, u, c, f));
    }

    /** The sum of all weights. */
    public static double sum(Kernel w) {
        return Arrays.stream(w.weights()).sum();
    }

    /** The weights of one filter for one input channel. */
    public static Kernel slice(Kernel w, int channel, int filter) {
        return new KernelSize(w.height(), w.width(), 1, 1).generate((u, v, c, f) -> w.get(u, v, channel, filter));
    }
}
