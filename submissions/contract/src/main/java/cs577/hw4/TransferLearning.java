package cs577.hw4;

import java.util.List;

/**
 * Question 14: transfer learning by feature extraction.
 *
 * <p>A convolutional base that was trained on other data is used again, as it is: it turns images into features, and
 * only a new head is trained on them. This question and the two after it, {@link Freezing} and {@link FineTuning},
 * share one tiny network for two classes:
 *
 * <pre>{@code
 * pre_f[i][j] = sum over u, v, c of K[u][v][c][f] * x[i+u][j+v][c]    base: no padding, stride 1, no bias
 * a_f         = mean over i, j of max(0, pre_f[i][j])                 ReLU, then global average; the features
 * z           = b + sum over f of w_f * a_f                           head
 * p           = 1 / (1 + exp(-z))
 * loss        = mean over the samples of -(y*ln(p) + (1-y)*ln(1-p))   y is the label, 0 or 1
 * }</pre>
 *
 * <p>K are the base's {@code filters}, any size and any number of channels and filters; w and b are the head's
 * {@code weights} and {@code bias}. A training step is one step of gradient descent on the loss over <em>all</em>
 * samples at once: with n samples,
 *
 * <pre>{@code
 * dz   = (p - y) / n            of each sample
 * dw_f = sum of dz * a_f        over the samples
 * db   = sum of dz              over the samples
 * w   := w - learningRate * dw       b := b - learningRate * db
 * }</pre>
 *
 * <p>Example: filters [[1, -1], [0, 1]] and [[0, 1], [1, 0]], samples x1 with label 1 and x2 with label 0:
 *
 * <pre>{@code
 *      [[1, 0, 2],                            [[0, 1, 0],
 * x1 =  [0, 1, 0],  features [1, 1.75]   x2 =  [2, 0, 2],  features [1.5, 1.5]
 *       [3, 0, 1]]                             [0, 1, 0]]
 *
 * learning rate 0.5:  loss before each of three steps 0.693147181, 0.683522687, 0.674251151
 * head after them:    w = [-0.175693366, 0.105835711], b = 0.007995124
 * }</pre>
 */
public interface TransferLearning {
    /**
     * The features of an image, one per filter.
     *
     * @throws IllegalArgumentException if the filters do not read as many channels as the image has, or are higher or
     *     wider than the image
     */
    double[] features(Base base, Tensor image);

    /**
     * The mean loss over the samples.
     *
     * @throws IllegalArgumentException if there is no sample, if the head does not have exactly one weight per filter,
     *     or as {@link #features}
     */
    double loss(Base base, Head head, List<Sample> data);

    /**
     * Trains a new head, which starts with all weights and the bias 0, on the features of a base that stays as it is.
     *
     * @param steps number of training steps, at least 0
     * @return the head after the last step
     * @throws IllegalArgumentException if there is no sample, if the number of steps is negative, or as
     *     {@link #features}
     */
    Head trainHead(Base base, List<Sample> data, double learningRate, int steps);
}
