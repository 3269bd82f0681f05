package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.reference.LayerStack;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random networks of a few small layers with an image that they can read. Weights and biases are from -1 to 1, pixels
 * from 0.25 to 2; single precision holds all of them exactly. Immutable; the methods return changed copies.
 *
 * @param layers how many
 * @param side rows of a kernel, and columns
 * @param filters filters of a layer
 */
record LayerStacks(Range layers, Range side, Range filters) {
    /** More than a layer has weights: every layer reads its own part of the patterns. */
    private static final int NUMBERS_OF_A_LAYER = 100;

    /** A network and an image for it. */
    record Case(List<Layer> network, Tensor image) {
        LayerStack stack() {
            return new LayerStack(network);
        }

        int filters() {
            return network.get(network.size() - 1).kernel().outputs();
        }
    }

    private record Stage(int height, int width, int stride, int filters) {}

    /** Rows and columns that come out of the last layer, and channels of the image. */
    private record Ends(int rows, int columns, int channels) {}

    private record Numbers(Pattern weights, Pattern biases, Pattern pixels) {}

    /** One to three layers. */
    static LayerStacks any() {
        return new LayerStacks(new Range(1, 3), new Range(1, 2), new Range(1, 3));
    }

    LayerStacks withLayers(int least, int most) {
        return new LayerStacks(new Range(least, most), side, filters);
    }

    LayerStacks withSides(int least, int most) {
        return new LayerStacks(layers, new Range(least, most), filters);
    }

    LayerStacks withFilters(int least, int most) {
        return new LayerStacks(layers, side, new Range(least, most));
    }

    Arbitrary<Case> cases() {
        Arbitrary<List<Stage>> stages = Combinators.combine(
                        side.numbers(), side.numbers(), new Range(1, 2).numbers(), filters.numbers())
                .as(Stage::new)
                .list()
                .ofMinSize(layers.least())
                .ofMaxSize(layers.most());
        Range out = new Range(1, 3);
        Arbitrary<Ends> ends = Combinators.combine(out.numbers(), out.numbers(), new Range(1, 2).numbers())
                .as(Ends::new);
        Arbitrary<Numbers> numbers =
                Combinators.combine(Pattern.any(), Pattern.any(), Pattern.any()).as(Numbers::new);
        return Combinators.combine(stages, ends, numbers).as(LayerStacks::built);
    }

    private static Case built(List<Stage> stages, Ends ends, Numbers numbers) {
        List<Layer> network = new ArrayList<>();
        int channels = ends.channels();
        for (Stage stage : stages) {
            network.add(layer(
                    new KernelSize(stage.height(), stage.width(), channels, stage.filters()),
                    stage.stride(),
                    numbers,
                    network.size() * NUMBERS_OF_A_LAYER));
            channels = stage.filters();
        }
        int height = ends.rows();
        int width = ends.columns();
        for (int l = stages.size() - 1; l >= 0; l--) {
            Stage stage = stages.get(l);
            height = (height - 1) * stage.stride() + stage.height();
            width = (width - 1) * stage.stride() + stage.width();
        }
        return new Case(List.copyOf(network), image(new Shape(height, width, ends.channels()), numbers.pixels()));
    }

    private static Layer layer(KernelSize size, int stride, Numbers numbers, int first) {
        Kernel kernel = size.generate((u, v, c, f) ->
                numbers.weights().fraction(first + ((u * size.width() + v) * size.inputs() + c) * size.outputs() + f));
        double[] bias = new double[size.outputs()];
        Arrays.setAll(bias, f -> numbers.biases().fraction(first + f));
        return new Layer(kernel, bias, stride);
    }

    private static Tensor image(Shape shape, Pattern pixels) {
        return Tensors.generate(shape, (i, j, c) -> pixels.quarters((i * shape.width() + j) * shape.channels() + c));
    }

    /** How far rounding alone can move the activations of a network. */
    static Tolerance rounding(List<Layer> network, Tensor image) {
        List<Layer> magnitudes = network.stream()
                .map(layer ->
                        new Layer(Kernels.absolute(layer.kernel()), Layers.absolute(layer.bias()), layer.stride()))
                .toList();
        double largest = new LayerStack(magnitudes)
                .activations(Tensors.absolute(image)).stream()
                        .mapToDouble(Tensors::largestMagnitude)
                        .max()
                        .orElse(0);
        int terms = network.stream()
                .mapToInt(layer -> KernelSize.of(layer.kernel()).weightsPerFilter() + 1)
                .sum();
        return Tolerance.rounding(terms, largest);
    }
}
