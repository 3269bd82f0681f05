package cs577.hw4;

/**
 * Question 4: convolution as template matching.
 *
 * <p>A filter can be seen as a small picture of what it looks for: where the image resembles the template, the response
 * is high. The bare sum of products is also high wherever the image is merely bright, so it is divided by the norms of
 * both, which makes it the cosine of the angle between them:
 *
 * <pre>{@code
 * P      = the patch of the image under the template at (i, j), of the template's size, all channels
 * s(i,j) = <P, T> / (|P| * |T|)          0 if one of the norms is 0
 *
 * <P, T> = sum of the products of corresponding values, over rows, columns and channels
 * |P|    = sqrt(<P, P>)
 *
 * image     H x W x C
 * template  h x w x C
 * responses (H - h + 1) x (W - w + 1) x 1
 * }</pre>
 *
 * <p>The means are not subtracted. Responses lie between -1 and 1.
 *
 * <p>Example: the template [[1, 2], [3, 4]] and the image
 *
 * <pre>{@code
 * [[0, 0, 9, 9],          [[0,        0.774597, 0.912871],
 *  [0, 0, 9, 9],   give    [0.898146, 0.556128, 0.387298],
 *  [2, 4, 0, 0],           [1,        0.571548, 0.730297]]
 *  [6, 8, 0, 1]]
 * }</pre>
 *
 * <p>and the best match is at row 2, column 0, with score 1: twice the template lies there.
 */
public interface TemplateMatching {
    /**
     * The response at every position where the template lies inside the image.
     *
     * @return one channel
     * @throws IllegalArgumentException if image and template differ in their number of channels, or the template is
     *     higher or wider than the image
     */
    Tensor responses(Tensor image, Tensor template);

    /**
     * The position of the highest response, given by the top-left corner of the patch; of several equal ones the first,
     * row by row from the top and from left to right.
     *
     * @throws IllegalArgumentException as {@link #responses}
     */
    Match bestMatch(Tensor image, Tensor template);
}
