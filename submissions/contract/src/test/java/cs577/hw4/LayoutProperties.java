package cs577.hw4;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Layout, copying and equality of tensors and kernels of any size. */
class LayoutProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aTensorReadsItsLayout(@ForAll("tensors") Tensor tensor) {
        double[] values = tensor.values();
        double[][][] nested = new double[tensor.height()][tensor.width()][tensor.channels()];
        for (int row = 0; row < tensor.height(); row++) {
            for (int column = 0; column < tensor.width(); column++) {
                for (int channel = 0; channel < tensor.channels(); channel++) {
                    int index = (row * tensor.width() + column) * tensor.channels() + channel;
                    assertThat(tensor.get(row, column, channel)).isEqualTo(values[index]);
                    nested[row][column][channel] = values[index];
                }
            }
        }
        assertThat(Tensor.of(nested)).isEqualTo(tensor);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aTensorIsMadeOfItsChannels(@ForAll("tensors") Tensor tensor) {
        double[][][] channels = new double[tensor.channels()][tensor.height()][tensor.width()];
        for (int channel = 0; channel < tensor.channels(); channel++) {
            for (int row = 0; row < tensor.height(); row++) {
                for (int column = 0; column < tensor.width(); column++) {
                    channels[channel][row][column] = tensor.get(row, column, channel);
                }
            }
        }
        assertThat(Tensor.ofChannels(channels)).isEqualTo(tensor);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aKernelReadsItsLayout(@ForAll("kernels") Kernel kernel) {
        double[] weights = kernel.weights();
        double[][][][] nested = new double[kernel.height()][kernel.width()][kernel.inputs()][kernel.outputs()];
        for (int u = 0; u < kernel.height(); u++) {
            for (int v = 0; v < kernel.width(); v++) {
                for (int c = 0; c < kernel.inputs(); c++) {
                    for (int f = 0; f < kernel.outputs(); f++) {
                        int index = ((u * kernel.width() + v) * kernel.inputs() + c) * kernel.outputs() + f;
                        assertThat(kernel.get(u, v, c, f)).isEqualTo(weights[index]);
                        nested[u][v][c][f] = weights[index];
                    }
                }
            }
        }
        assertThat(Kernel.of(nested)).isEqualTo(kernel);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aTensorCopiesItsValuesInAndOut(@ForAll("tensors") Tensor tensor) {
        double[] given = tensor.values();
        Tensor copy = new Tensor(tensor.height(), tensor.width(), tensor.channels(), given);

        given[0]++;
        copy.values()[0]++;

        assertThat(copy).isEqualTo(tensor).hasSameHashCodeAs(tensor).hasToString(tensor.toString());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aKernelCopiesItsWeightsInAndOut(@ForAll("kernels") Kernel kernel) {
        double[] given = kernel.weights();
        Kernel copy = new Kernel(kernel.height(), kernel.width(), kernel.inputs(), kernel.outputs(), given);

        given[0]++;
        copy.weights()[0]++;

        assertThat(copy).isEqualTo(kernel).hasSameHashCodeAs(kernel).hasToString(kernel.toString());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aSingleValueMakesATensorDifferent(@ForAll("tensors") Tensor tensor, @ForAll int position) {
        double[] values = tensor.values();
        values[Math.floorMod(position, values.length)] += 1;

        assertThat(new Tensor(tensor.height(), tensor.width(), tensor.channels(), values))
                .isNotEqualTo(tensor);
    }

    @Provide
    Arbitrary<Tensor> tensors() {
        return Combinators.combine(sizes(), sizes(), sizes())
                .flatAs((h, w, c) -> numbers(h * w * c).map(values -> new Tensor(h, w, c, values)));
    }

    @Provide
    Arbitrary<Kernel> kernels() {
        return Combinators.combine(sizes(), sizes(), sizes(), sizes())
                .flatAs((h, w, c, f) -> numbers(h * w * c * f).map(weights -> new Kernel(h, w, c, f, weights)));
    }

    private static Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Arbitrary<double[]> numbers(int count) {
        return Arbitraries.doubles()
                .between(-99, 99)
                .ofScale(3)
                .array(double[].class)
                .ofSize(count);
    }
}
