package cs577.hw4;

import java.util.List;

/**
 * Question 21: a heatmap of what speaks for a class (Grad-CAM).
 *
 * <p>Given are the activations A of a layer, after its ReLU, and the gradients of a class score with respect to them,
 * both H x W x K, with Z = H*W positions. The score is the class's logit, before any softmax.
 *
 * <pre>{@code
 * alpha_k = 1/Z * sum over i, j of gradients[i][j][k]           the weights, with their sign
 * M[i][j] = max(0, sum over k of alpha_k * A[i][j][k])
 * heatmap = M / (largest value of M)                            all 0 if that is 0
 * }</pre>
 *
 * <p>{@code explain} does all of it for a network: A is what the last {@link Layer} gives after its ReLU, and the logit
 * of class c is
 *
 * <pre>{@code
 * logit_c = sum over k of classWeights[c][k] * (mean over i, j of A[i][j][k])
 * }</pre>
 *
 * <p>The heatmap has the height and width of A; it is not enlarged to the size of the image.
 *
 * <p>Example, two channels of 2x2:
 *
 * <pre>{@code
 * A0 = [[1, 2], [0, 4]]       gradients [[1, -1], [2, 0]]
 * A1 = [[0.5, 1], [3, 0]]     gradients [[-1, 0.5], [3, -2]]
 * weights [0.5, 0.125]        heatmap [[0.28125, 0.5625], [0.1875, 1]]
 * }</pre>
 */
public interface GradCam {
    /** The weight alpha of each channel, not normalised. */
    double[] weights(Tensor gradients);

    /**
     * The heatmap.
     *
     * @return one channel of values 0..1
     * @throws IllegalArgumentException if activations and gradients differ in shape
     */
    Tensor heatmap(Tensor activations, Tensor gradients);

    /**
     * The heatmap of a class for an image.
     *
     * @param network at least one layer
     * @param classWeights {@code [class][channel]}, one row per class
     * @param classIndex from 0
     * @return one channel of values 0..1
     * @throws IllegalArgumentException if there is no such class (IndexOutOfBoundsException is as good), if a row of
     *     the class weights is not as long as the last layer has filters, if a layer's stride is below 1, if it does
     *     not have exactly one bias per filter, if it does not read as many channels as it is given, or if its kernel
     *     is higher or wider than what it is given
     */
    Tensor explain(List<Layer> network, double[][] classWeights, Tensor image, int classIndex);
}
