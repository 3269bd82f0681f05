package cs577.hw4.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.assignment.Misconception;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Inputs that tell right from wrong, and what golden vectors need. */
public final class Examples {
    private static final double SIX_DIGITS = 1e-6;
    private static final double EIGHT_DIGITS = 1e-8;

    private Examples() {}

    /** The image of the handout. */
    public static Tensor handoutImage() {
        double[] perChannel = {1, 2};
        return Tensors.generate(new Shape(4, 4, 3), (i, j, c) -> c < 2 ? perChannel[c] : i + 1);
    }

    /** Ones everywhere. */
    public static Kernel ones(int height, int width, int inputs) {
        return new KernelSize(height, width, inputs, 1).generate((u, v, c, f) -> 1);
    }

    /** X: an image without symmetry. */
    public static Tensor x() {
        return Tensors.generate(new Shape(4, 4, 3), (i, j, c) -> ((4 * i + j) * (c + 1)) % 7);
    }

    /** K: a kernel without symmetry; 1 to 9, then row minus column, then a single 1 in the top-right corner. */
    public static Kernel k() {
        return new KernelSize(3, 3, 3, 1).generate((u, v, c, f) -> switch (c) {
            case 0 -> 3 * u + v + 1;
            case 1 -> u - v;
            default -> u == 0 && v == 2 ? 1 : 0;
        });
    }

    /** (7i + 3j^2) mod 11: on a ramp several wrong strides cannot be told apart. */
    public static Tensor stridedX() {
        return Tensors.generate(new Shape(5, 5, 1), (i, j, c) -> (7 * i + 3 * j * j) % 11);
    }

    /** N: a channel of negative values only, and one of both signs. */
    public static Tensor n() {
        return Tensors.generate(new Shape(4, 4, 2), (i, j, c) -> c == 0 ? -(4 * i + j) - 1 : (5 * i + 3 * j) % 7 - 3);
    }

    /** The network of the worked examples of questions 14 to 16, with the head of question 15. */
    public static Network network() {
        Kernel filters = Kernel.ofFilters(new double[][] {{1, -1}, {0, 1}}, new double[][] {{0, 1}, {1, 0}});
        return new Network(new Base(filters), new Head(new double[] {1, -1}, 0));
    }

    /** The samples of the worked examples of questions 14 to 16. */
    public static List<Sample> samples() {
        return List.of(
                new Sample(map(new double[] {1, 0, 2}, new double[] {0, 1, 0}, new double[] {3, 0, 1}), 1),
                new Sample(map(new double[] {0, 1, 0}, new double[] {2, 0, 2}, new double[] {0, 1, 0}), 0));
    }

    /** 0, 1, 2, ... row by row, one channel. */
    public static Tensor ramp(int height, int width) {
        return Tensors.generate(new Shape(height, width, 1), (i, j, c) -> i * width + j);
    }

    /** One channel. */
    public static Tensor map(double[]... rows) {
        return Tensor.of(rows);
    }

    /** As many rows as columns from the numbers in a text: 2x2 from four of them, 6x6 from 36. */
    public static double[][] square(String numbers) {
        double[] cells = Pattern.compile(" ")
                .splitAsStream(numbers)
                .mapToDouble(Double::parseDouble)
                .toArray();
        int side = (int) Math.sqrt(cells.length);
        assertThat(cells).hasSize(side * side);
        double[][] rows = new double[side][];
        for (int i = 0; i < side; i++) {
            rows[i] = Arrays.copyOfRange(cells, i * side, (i + 1) * side);
        }
        return rows;
    }

    /** The input of the worked example of question 17. */
    public static Tensor inceptionInput() {
        return Tensors.generate(new Shape(6, 6, 1), (i, j, c) -> -((5 * i + 3 * j) % 8) - 1);
    }

    /** The kernels of the worked example of question 17. */
    public static InceptionWeights inception() {
        Kernel minusOne = Kernel.of(new double[][] {{-1}});
        Kernel minusTwo = Kernel.of(new double[][] {{-2}});
        Kernel three = new KernelSize(3, 3, 1, 1).generate((u, v, c, f) -> u <= v ? 1 : 0);
        Kernel five = new KernelSize(5, 5, 1, 1).generate((u, v, c, f) -> u == v ? 1 : u + v == 3 ? -1 : 0);
        return new InceptionWeights(minusOne, minusOne, three, minusTwo, five, minusOne);
    }

    /** Fails unless shapes are equal and values agree in six digits. */
    public static void assertClose(Tensor actual, Tensor expected) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        assertThat(actual.values()).containsExactly(expected.values(), within(SIX_DIGITS));
    }

    /** Fails unless filters, head weights and bias agree in eight digits. */
    public static void assertClose(Network actual, double[] filters, double[] headWeights, double bias) {
        assertThat(actual.base().filters().weights()).containsExactly(filters, within(EIGHT_DIGITS));
        assertThat(actual.head().weights()).containsExactly(headWeights, within(EIGHT_DIGITS));
        assertThat(actual.head().bias()).isCloseTo(bias, within(EIGHT_DIGITS));
    }

    /** The first variant of the misconception with this id. */
    public static <T> T first(List<Misconception<T>> all, String id) {
        return variant(all, id, 0);
    }

    /** A variant of the misconception with this id. */
    public static <T> T variant(List<Misconception<T>> all, String id, int index) {
        return all.stream()
                .filter(misconception -> misconception.id().equals(id))
                .map(misconception -> misconception.variants().get(index))
                .findFirst()
                .orElseThrow()
                .answer()
                .get();
    }
}
