import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;

/** Question 7: 128x128x32 and 16 filters give 128x128x16. */
class LayerSize implements ConvolutionLayer {
    @Override
    public Shape outputShape(Shape input, int kernelHeight, int kernelWidth, int filters) {
        if (kernelHeight < 1 || kernelWidth < 1 || filters < 1) {
            throw new IllegalArgumentException("sizes are at least 1");
        }
        if (kernelHeight > input.height() || kernelWidth > input.width()) {
            throw new IllegalArgumentException("the kernel is larger than the input");
        }
        return new Shape(input.height(), input.width(), filters);
    }

    @Override
    public long parameters(Shape input, int kernelHeight, int kernelWidth, int filters) {
        return (long) kernelHeight * kernelWidth * input.channels() * filters;
    }

    /** The kernel's centre on every pixel; what lies outside the image is 0. */
    @Override
    public Tensor apply(Tensor input, Kernel kernel, double[] bias) {
        if (bias.length != kernel.outputs() || input.channels() != kernel.inputs()) {
            throw new IllegalArgumentException("kernel, bias and input do not fit");
        }
        Shape shape = outputShape(input.shape(), kernel.height(), kernel.width(), kernel.outputs());
        double[] values = new double[shape.height() * shape.width() * shape.channels()];
        for (int o = 0; o < values.length; o++) {
            int f = o % shape.channels();
            int row = o / shape.channels() / shape.width() - (kernel.height() - 1) / 2;
            int column = o / shape.channels() % shape.width() - (kernel.width() - 1) / 2;
            values[o] = bias[f] + StrideTwo.response(input, kernel, f, row, column);
        }
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }
}

/** Question 8: the same with stride 2 gives 63x63x16. */
class StrideTwo implements StridedConvolution {
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
        for (int o = 0; o < values.length; o++) {
            int f = o % shape.channels();
            int row = o / shape.channels() / shape.width() * stride;
            int column = o / shape.channels() % shape.width() * stride;
            values[o] = bias[f] + response(input, kernel, f, row, column);
        }
        return new Tensor(shape.height(), shape.width(), shape.channels(), values);
    }

    static double response(Tensor input, Kernel kernel, int filter, int row, int column) {
        double sum = 0;
        for (int u = 0; u < kernel.height(); u++) {
            for (int v = 0; v < kernel.width(); v++) {
                boolean inside = row + u >= 0
                        && row + u < input.height()
                        && column + v >= 0
                        && column + v < input.width();
                for (int c = 0; c < kernel.inputs() && inside; c++) {
                    sum += kernel.get(u, v, c, filter) * input.get(row + u, column + v, c);
                }
            }
        }
        return sum;
    }
}
