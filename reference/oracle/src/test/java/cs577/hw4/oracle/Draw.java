package cs577.hw4.oracle;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** The random numbers of one case: the same for the same case in every run. */
final class Draw {
    private static final long SEED = 577;
    private static final List<SizeClass> CLASSES = List.of(SizeClass.values());

    private final int number;
    private final SplittableRandom random;
    private final boolean floats;

    /**
     * The numbers of a case.
     *
     * @param number the case, from 0
     * @param attempt how many draws of this case were of no use
     */
    Draw(int number, int attempt) {
        this(number, new SplittableRandom(SEED ^ ((long) number << 32) ^ attempt), false);
    }

    private Draw(int number, SplittableRandom random, boolean floats) {
        this.number = number;
        this.random = random;
        this.floats = floats;
    }

    /** The same numbers, rounded to single precision. */
    Draw inFloats() {
        return new Draw(number, random, true);
    }

    /** The case, from 0. */
    int number() {
        return number;
    }

    /** Sizes of the class whose turn it is. */
    Sizes sizes() {
        return CLASSES.get(number % CLASSES.size()).draw(this);
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /** From -1 to 1. */
    double unit() {
        double unit = random.nextDouble(-1, 1);
        return floats ? (float) unit : unit;
    }

    double[] numbers(int length) {
        return numbers(length, this::unit);
    }

    /** Values from -2 to 2. */
    Tensor tensor(Shape shape) {
        return tensor(shape, () -> 2 * unit());
    }

    /** Whole numbers from -2 to 2, so that many are equal. */
    Tensor wholeTensor(Shape shape) {
        return tensor(shape, () -> between(-2, 2));
    }

    /** Weights from -1 to 1 that read the image of these sizes. */
    Kernel kernel(Sizes sizes) {
        return kernel(sizes.kernelHeight(), sizes.kernelWidth(), sizes.image().channels(), sizes.filters());
    }

    Kernel kernel(int height, int width, int inputs, int outputs) {
        return new Kernel(height, width, inputs, outputs, numbers(height * width * inputs * outputs));
    }

    private static Tensor tensor(Shape shape, DoubleSupplier values) {
        int length = shape.height() * shape.width() * shape.channels();
        return new Tensor(shape.height(), shape.width(), shape.channels(), numbers(length, values));
    }

    private static double[] numbers(int length, DoubleSupplier values) {
        return DoubleStream.generate(values).limit(length).toArray();
    }
}
