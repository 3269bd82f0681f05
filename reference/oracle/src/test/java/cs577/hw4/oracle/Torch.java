package cs577.hw4.oracle;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.GradientCollector;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * PyTorch in double precision. An image is a batch of one, 1 x channels x height x width, and filters are outputs x
 * inputs x height x width. Arrays live as long as the {@code Torch} that made them.
 */
final class Torch implements ImageEngine, AutoCloseable {
    static final String NAME = "PyTorch";

    private final NDManager manager;

    /** A {@link Trial} that computes in the scope given. */
    @FunctionalInterface
    interface TorchTrial<T> {
        OptionalDouble deviation(Torch torch, T answer, Draw draw);
    }

    private Torch(NDManager manager) {
        this.manager = manager;
    }

    static Torch start() {
        return new Torch(NDManager.newBaseManager(Device.cpu(), NAME));
    }

    /** A comparison with this engine; what a trial allocates is freed after it. */
    <T> Comparison<T> comparison(Class<T> api, String subject, TorchTrial<T> trial) {
        return new Comparison<>(api, subject, Authority.PYTORCH, (answer, draw) -> {
            try (Torch scope = new Torch(manager.newSubManager())) {
                return trial.deviation(scope, answer, draw);
            }
        });
    }

    NDArray image(Tensor x) {
        return numbers(x.values(), x.height(), x.width(), x.channels())
                .transpose(2, 0, 1)
                .expandDims(0);
    }

    NDArray filters(Kernel w) {
        return numbers(w.weights(), w.height(), w.width(), w.inputs(), w.outputs())
                .transpose(3, 2, 0, 1);
    }

    NDArray numbers(double[] values, long... shape) {
        return manager.create(values, new Shape(shape));
    }

    /** One image for each of so many pixels of a single row: 1 there, 0 elsewhere. */
    NDArray rowsWithOnePixel(int width) {
        return manager.eye(width, width, 0, DataType.FLOAT64).reshape(width, 1, 1, width);
    }

    static Tensor tensor(NDArray image) {
        Shape shape = image.getShape();
        double[] values = image.transpose(0, 2, 3, 1).toDoubleArray();
        return new Tensor((int) shape.get(2), (int) shape.get(3), (int) shape.get(1), values);
    }

    static Kernel kernel(NDArray filters) {
        Shape shape = filters.getShape();
        double[] weights = filters.transpose(2, 3, 1, 0).toDoubleArray();
        return new Kernel((int) shape.get(2), (int) shape.get(3), (int) shape.get(1), (int) shape.get(0), weights);
    }

    static NDArray convolve(NDArray x, NDArray filters, Steps steps) {
        return convolve(x, filters, null, steps);
    }

    static NDArray convolve(NDArray x, NDArray filters, @Nullable NDArray bias, Steps steps) {
        return Conv2d.conv2d(x, filters, bias, square(steps.stride()), square(steps.padding()), square(steps.rate()))
                .singletonOrThrow();
    }

    /** What lies outside the image never is the maximum. */
    static NDArray maxPool(NDArray x, int size, Steps steps) {
        return Pool.maxPool2d(x, square(size), square(steps.stride()), square(steps.padding()), false);
    }

    static NDArray averagePool(NDArray x, int size, int stride) {
        return Pool.avgPool2d(x, square(size), square(stride), square(0), false, false);
    }

    @Override
    public Tensor convolution(Tensor x, Kernel w, double[] bias, Steps steps) {
        return tensor(convolve(image(x), filters(w), numbers(bias, bias.length), steps));
    }

    @Override
    public Tensor maxPooling(Tensor x, int size, int stride) {
        return tensor(maxPool(image(x), size, Steps.strided(stride)));
    }

    @Override
    public Tensor averagePooling(Tensor x, int size, int stride) {
        return tensor(averagePool(image(x), size, stride));
    }

    @Override
    public Tensor globalAverage(Tensor x) {
        return tensor(Pool.globalAvgPool2d(image(x)).reshape(1, x.channels(), 1, 1));
    }

    @Override
    public Tensor spaceToDepth(Tensor x, int block) {
        long rows = x.height() / block;
        long columns = x.width() / block;
        return tensor(image(x).reshape(x.channels(), rows, block, columns, block)
                .transpose(2, 4, 0, 1, 3)
                .reshape(1, (long) block * block * x.channels(), rows, columns));
    }

    /** The mean of each channel, 1 x channels x 1 x 1. */
    static NDArray means(NDArray x) {
        return x.mean(new int[] {3}, true).mean(new int[] {2}, true);
    }

    /** The gradient of a number with respect to an array, which must not come out of a computation of gradients. */
    static NDArray gradient(NDArray of, Supplier<NDArray> number) {
        of.setRequiresGradient(true);
        try (GradientCollector collector = Engine.getEngine(NAME).newGradientCollector()) {
            collector.backward(number.get());
        }
        return of.getGradient();
    }

    /** Whether a ReLU of some of these has no reliable derivative. */
    static boolean isNearKink(NDArray beforeRelu) {
        return beforeRelu.abs().min().getDouble() < 1e-3;
    }

    /** A height and a width. */
    static Shape square(int side) {
        return new Shape(side, side);
    }

    @Override
    public void close() {
        manager.close();
    }
}
