import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/** Question 7. */
public class Q7 implements ConvolutionLayer {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        if (kernelHeight < 1 || kernelWidth < 1 || filters < 1) {
            throw new IllegalArgumentException("sizes are at least 1");
        }
        int height = input.height() - kernelHeight + 1;
        int width = input.width() - kernelWidth + 1;
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("the kernel is larger than the input");
        }
        return new Shape(height, width, filters);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return (long) kernelHeight * kernelWidth * input.channels() * filters;
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        if (bias.length != kernel.outputs()) {
            throw new IllegalArgumentException("one bias for each filter");
        }
        Tensor sums = new Q1().convolve(input, kernel);
        double[] values = sums.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) values[i] + (float) bias[i % bias.length];
        }
        return new Tensor(sums.height(), sums.width(), sums.channels(), values);
    }
}
