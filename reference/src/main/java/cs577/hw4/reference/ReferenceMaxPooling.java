package cs577.hw4.reference;

import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 11: the largest value of each window, channel by channel; s is the stride, no padding.
 *
 * <pre>{@code
 * y[i][j][c] = max over 0 <= u, v < size of x[i*s+u][j*s+v][c]
 *
 * x: H x W x C    y: (floor((H-size)/s)+1) x (floor((W-size)/s)+1) x C
 * }</pre>
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, "Deep Learning", 2016, section 9.3.
 */
public class ReferenceMaxPooling implements MaxPooling {
    @Override
    public Tensor pool(Tensor input, int size, int stride) {
        Shape shape = new Shape(
                Sliding.positions(input.height(), size, stride),
                Sliding.positions(input.width(), size, stride),
                input.channels());
        return Tensors.generate(shape, (i, j, c) -> {
            double largest = Double.NEGATIVE_INFINITY;
            for (int u = 0; u < size; u++) {
                for (int v = 0; v < size; v++) {
                    largest = Math.max(largest, input.get(i * stride + u, j * stride + v, c));
                }
            }
            return largest;
        });
    }
}
