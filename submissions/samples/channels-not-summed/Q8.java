import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;

/** Question 8. */
public class Q8 implements StridedConvolution {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters, int stride) {
        if (kernelHeight < 1 || kernelWidth < 1 || filters < 1 || stride < 1) {
            throw new IllegalArgumentException("sizes and strides are at least 1");
        }
        if (kernelHeight > input.height() || kernelWidth > input.width()) {
            throw new IllegalArgumentException("the kernel is larger than the input");
        }
        return new Shape(
                (input.height() - kernelHeight) / stride + 1, (input.width() - kernelWidth) / stride + 1, filters);
    }

    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias, int stride) {
        if (bias.length != kernel.outputs() || input.channels() != kernel.inputs()) {
            throw new IllegalArgumentException("kernel, bias and input do not fit");
        }
        Shape shape = outputShape(input.shape(), kernel.height(), kernel.width(), kernel.outputs(), stride);
        double[] values = new double[shape.height() * shape.width() * shape.channels()];
        int next = 0;
        for (int i = 0; i < shape.height(); i++) {
            for (int j = 0; j < shape.width(); j++) {
                for (int f = 0; f < shape.channels(); f++) {
                    values[next++] = bias[f] + response(input, kernel, f, i * stride, j * stride);
                }
            }
        }
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }

    private static double response(Tensor input, Kernel kernel, int filter, int row, int column) {
        double sum = 0;
        for (int u = 0; u < kernel.height(); u++) {
            for (int v = 0; v < kernel.width(); v++) {
                for (int c = 0; c < kernel.inputs(); c++) {
                    sum += kernel.get(u, v, c, filter) * input.get(row + u, column + v, c);
                }
            }
        }
        return sum;
    }
}
