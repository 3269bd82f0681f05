package cs577.hw4;

/**
 * Question 11: max pooling.
 *
 * <p>Apply 2x2 max pooling with stride 2 to the image of {@link ValidConvolution}; and write the method for every
 * window. Each channel is pooled on its own:
 *
 * <pre>{@code
 * y[i][j][c] = max over 0 <= u, v < size of input.get(i*stride + u, j*stride + v, c)
 *
 * input   H x W x C
 * result  (floor((H - size) / stride) + 1) x (floor((W - size) / stride) + 1) x C
 * }</pre>
 *
 * <p>There is no padding: only windows that lie inside the input count, and rows and columns that are left over at the
 * end are not used. Windows overlap when the stride is smaller than the size. Values may be negative.
 *
 * <p>Example, the image of question 1, size 2 and stride 2: the channels of the result are
 *
 * <pre>{@code
 * R [[1, 1], [1, 1]]   G [[2, 2], [2, 2]]   B [[2, 2], [4, 4]]
 * }</pre>
 */
public interface MaxPooling {
    /**
     * The maximum of each window.
     *
     * @param size side of the square window, at least 1
     * @param stride step of the window in rows and in columns, at least 1
     * @throws IllegalArgumentException if size or stride is below 1, or the window is higher or wider than the input
     */
    Tensor pool(Tensor input, int size, int stride);
}
