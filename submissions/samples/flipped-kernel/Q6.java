import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/** Question 6. */
public class Q6 implements DepthCompensation {
    @Override
    public Tensor spaceToDepth(Tensor image, int block) {
        if (block < 1 || image.height() % block != 0 || image.width() % block != 0) {
            throw new IllegalArgumentException("the block does not divide height and width");
        }
        int height = image.height() / block;
        int width = image.width() / block;
        double[] values = new double[image.values().length];
        int next = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int dy = 0; dy < block; dy++) {
                    for (int dx = 0; dx < block; dx++) {
                        for (int c = 0; c < image.channels(); c++) {
                            values[next++] = image.get(i * block + dy, j * block + dx, c);
                        }
                    }
                }
            }
        }
        return new Tensor(height, width, block * block * image.channels(), values);
    }

    @Override
    public int compensatingDepth(Shape before, int newHeight, int newWidth) {
        if (newHeight < 1 || newWidth < 1) {
            throw new IllegalArgumentException("height and width are at least 1");
        }
        double coefficients = before.height() * before.width() * before.channels();
        return (int) Math.ceil(coefficients / (newHeight * newWidth));
    }
}
