package cs577.hw4.reference;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 6: resolution is exchanged for depth, so that the number of coefficients stays.
 *
 * <pre>{@code
 * y[i][j][(dy*s + dx)*C + c] = x[i*s+dy][j*s+dx][c]    for 0 <= dy, dx < s, the block
 *
 * x: H x W x C    y: H/s x W/s x s*s*C
 * compensating depth: ceil(H*W*C / (newHeight*newWidth))
 * }</pre>
 *
 * <p>Source: TensorFlow's tf.nn.space_to_depth and the ONNX operator SpaceToDepth, whose order of channels this is.
 */
public class ReferenceDepthCompensation implements DepthCompensation {
    @Override
    public Tensor spaceToDepth(Tensor image, int block) {
        Arguments.require(block >= 1, "a block of " + block + " is below 1");
        Arguments.require(
                image.height() % block == 0 && image.width() % block == 0,
                "blocks of " + block + " do not divide " + image.height() + " rows and " + image.width() + " columns");
        int channels = image.channels();
        Shape shape = new Shape(image.height() / block, image.width() / block, block * block * channels);
        return Tensors.generate(shape, (i, j, depth) -> {
            int c = depth % channels;
            int dx = depth / channels % block;
            int dy = depth / channels / block;
            return image.get(i * block + dy, j * block + dx, c);
        });
    }

    @Override
    public int compensatingDepth(Shape before, int newHeight, int newWidth) {
        Arguments.require(newHeight >= 1, "a height of " + newHeight + " is below 1");
        Arguments.require(newWidth >= 1, "a width of " + newWidth + " is below 1");
        long coefficients = (long) before.height() * before.width() * before.channels();
        long positions = (long) newHeight * newWidth;
        long roundedUp = (coefficients + positions - 1) / positions;
        return Math.toIntExact(roundedUp);
    }
}
