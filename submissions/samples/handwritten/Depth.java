import cs577.hw4.DepthCompensation;
import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/** Question 6: the number of coefficients is kept. */
class KeepsCoefficients implements DepthCompensation {
    @Override
    public Tensor spaceToDepth(Tensor image, int block) {
        if (block < 1 || image.height() % block != 0 || image.width() % block != 0) {
            throw new IllegalArgumentException("the block does not divide the image");
        }
        int height = image.height() / block;
        int width = image.width() / block;
        int depth = image.channels() * block * block;
        double[] values = new double[height * width * depth];
        for (int row = 0; row < image.height(); row++) {
            for (int column = 0; column < image.width(); column++) {
                for (int c = 0; c < image.channels(); c++) {
                    int channel = (row % block * block + column % block) * image.channels() + c;
                    values[(row / block * width + column / block) * depth + channel] = image.get(row, column, c);
                }
            }
        }
        return new Tensor(height, width, depth, values);
    }

    @Override
    public int compensatingDepth(Shape before, int newHeight, int newWidth) {
        if (newHeight < 1 || newWidth < 1) {
            throw new IllegalArgumentException("sizes are at least 1");
        }
        long coefficients = (long) before.height() * before.width() * before.channels();
        long pixels = (long) newHeight * newWidth;
        return (int) ((coefficients + pixels - 1) / pixels);
    }
}

/** Question 9: 1x1 filters, 256 to 64 to 256 channels. */
class OneByOne implements PointwiseConvolution {
    @Override
    public Tensor apply(Tensor input, double[][] weights, double[] bias) {
        if (weights.length == 0 || weights.length != bias.length) {
            throw new IllegalArgumentException("one bias for each filter");
        }
        double[] values = new double[input.height() * input.width() * weights.length];
        for (int o = 0; o < values.length; o++) {
            int f = o % weights.length;
            if (weights[f].length != input.channels()) {
                throw new IllegalArgumentException("one weight for each channel");
            }
            int pixel = o / weights.length;
            double sum = bias[f];
            for (int c = 0; c < input.channels(); c++) {
                sum += weights[f][c] * input.get(pixel / input.width(), pixel % input.width(), c);
            }
            values[o] = sum;
        }
        return new Tensor(input.height(), input.width(), weights.length, values);
    }

    @Override
    public long parameters(int inputs, int[] depths) {
        long count = 0;
        int before = inputs;
        for (int depth : depths) {
            count += (long) before * depth;
            before = depth;
        }
        return count;
    }
}
