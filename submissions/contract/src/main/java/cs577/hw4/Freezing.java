package cs577.hw4;

import java.util.List;
import java.util.Set;

/**
 * Question 15: why the base is frozen.
 *
 * <p>A head that is not trained yet makes large errors; their gradients would run back into the base and destroy what
 * it has learned. A frozen part is not updated. The gradient still passes through it: what lies below a frozen head
 * learns as it would without the freezing.
 *
 * <p>Network, loss and the gradients of the head are those of {@link TransferLearning}. The gradient of the base, with
 * Z the number of positions of a filter's map:
 *
 * <pre>{@code
 * dK[u][v][c][f] = sum over the samples of dz * w_f / Z * sum over i, j with pre_f[i][j] > 0 of x[i+u][j+v][c]
 * K := K - learningRate * dK
 * }</pre>
 *
 * <p>The derivative of ReLU at 0 is 0. All gradients are taken at the network as given, before any update, and w_f is
 * the given head's weight.
 *
 * <p>Example: base and samples of question 14, w = [1, -1], b = 0, learning rate 0.5. The loss is 0.915009093, and with
 * nothing frozen one step gives
 *
 * <pre>{@code
 * filters  [[0.991147337, -1], [0, 0.991147337]]   and   [[0, 0.966403994], [0.923955325, 0]]
 * w = [0.982294675, -0.890359319], b = 0.044794675
 * }</pre>
 */
public interface Freezing {
    /**
     * One training step on all samples of the batch, for every part that is not frozen.
     *
     * @param frozen the parts that stay exactly as they are: none, one or both
     * @return the network after the step
     * @throws IllegalArgumentException if there is no sample, if the head does not have exactly one weight per filter,
     *     if the filters do not read as many channels as an image has, or are higher or wider than it
     */
    Network step(Network network, List<Sample> batch, double learningRate, Set<Part> frozen);
}
