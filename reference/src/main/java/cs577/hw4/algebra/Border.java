package cs577.hw4.algebra;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/**
 * Rows and columns put around an image.
 *
 * @param before rows above, and columns on the left
 * @param after rows below, and columns on the right
 */
public record Border(int before, int after) {
    /** As many rows and columns on every side. */
    public static Border around(int size) {
        return new Border(size, size);
    }

    /** The image surrounded by zeros. */
    public Tensor ofZeros(Tensor image) {
        return surround(
                image,
                (row, column, channel) -> row >= 0 && row < image.height() && column >= 0 && column < image.width()
                        ? image.get(row, column, channel)
                        : 0);
    }

    /**
     * The image surrounded by anything.
     *
     * @param cell the value at a row and column of the image, which may lie outside of it
     */
    public Tensor surround(Tensor image, Tensors.Cell cell) {
        Shape shape = new Shape(image.height() + before + after, image.width() + before + after, image.channels());
        return Tensors.generate(shape, (i, j, c) -> cell.at(i - before, j - before, c));
    }
}
