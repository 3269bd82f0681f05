package cs577.hw4;

import java.util.Objects;

/**
 * One layer of the networks of {@link IntermediateActivations}, {@link FilterVisualization} and {@link GradCam}: a
 * convolution without padding, plus bias, then ReLU:
 *
 * <pre>{@code
 * pre[i][j][f]  = bias[f] + sum over u, v, c of kernel.get(u, v, c, f) * x[i*stride + u][j*stride + v][c]
 * post[i][j][f] = max(0, pre[i][j][f])
 * }</pre>
 *
 * <p>Immutable: the array is copied in and out. Two layers are equal when kernel, bias and stride are; 0.0 equals -0.0.
 * Any bias and stride are accepted here; the methods that use a layer refuse those that do not fit.
 *
 * @param kernel the filters
 * @param bias one number per filter
 * @param stride distance between neighbouring windows
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by contents
public record Layer(Kernel kernel, double[] bias, int stride) {
    /** A layer with a copy of the bias. */
    public Layer {
        Objects.requireNonNull(kernel, "kernel");
        bias = Objects.requireNonNull(bias, "bias").clone();
    }

    /** A copy of the bias. */
    @Override
    public double[] bias() {
        return bias.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layer that
                && stride == that.stride
                && kernel.equals(that.kernel)
                && Numbers.equal(bias, that.bias);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(kernel, stride) + Numbers.hash(bias);
    }

    /** For example {@code Layer (Kernel 1x1x1x1 [[2]]) bias [0.5] stride 1}; bounded as its parts are. */
    @Override
    public String toString() {
        return "Layer (" + kernel + ") " + new Text("bias ").numbers(bias) + " stride " + stride;
    }
}
