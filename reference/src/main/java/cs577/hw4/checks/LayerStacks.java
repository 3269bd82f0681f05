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
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random networks of a few small layers with an image that they can read. Weights and biases are from -1 to 1, pixels
 * from 0.25 to 2; single precision holds all of them exactly. Immutable; the methods return changed copies.
 *
 * @param layers how many
 * @param side rows of a kernel, and columns
 * @param filters filters of a layer
 * @param out rows that the last layer gives, and columns
 */
record LayerStacks(Range layers, Range side, Range filters, Range out) {
    /** More than a layer has weights: every layer reads its own part of the pattern. */
    private static final int NUMBERS_OF_A_LAYER = 100;

    private static final int ATTEMPTS = 8;
    private static final int SHIFT = 61;
    private static final Range CHANNELS = new Range(1, 2);
    private static final Range STRIDE = new Range(1, 2);

    /** A network and an image for it. */
    record Case(List<Layer> network, Tensor image) {
        int filters() {
            return network.get(network.size() - 1).kernel().outputs();
        }

        /** Only itself: jqwik counts no try for an input that equals an earlier one, and would never tire of them. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private record Sizes(List<Integer> stages, int ends) {}

    /** Pixels are apart from the rest, so that no image has the pattern of its own filter. */
    private record Numbers(Pattern network, Pattern pixels) {
        Numbers other(int attempt) {
            return new Numbers(shifted(network, attempt), shifted(pixels, attempt));
        }

        /** 1 everywhere, and pixels alike. */
        static Numbers plain() {
            return new Numbers(new Pattern(0, 0), new Pattern(0, 0));
        }

        private static Pattern shifted(Pattern pattern, int attempt) {
            return new Pattern(pattern.start() + attempt * SHIFT, pattern.step());
        }
    }

    /**
     * What cases are made of. Some cases cannot be asked because rounding decides about them. Rejecting them would make
     * shrinking slow, so their numbers are exchanged instead.
     */
    record Seed(LayerStacks stacks, Sizes sizes, Numbers numbers) {
        /** The first that fits; if none does, that of which all numbers are positive, where nothing cancels. */
        <T> T firstThat(Predicate<T> fits, Function<Case, T> make) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                T made = make.apply(stacks.built(sizes, numbers.other(attempt)));
                if (fits.test(made)) {
                    return made;
                }
            }
            return make.apply(stacks.built(sizes, Numbers.plain()));
        }
    }

    /** One to three layers. */
    static LayerStacks any() {
        return new LayerStacks(new Range(1, 3), new Range(1, 2), new Range(1, 3), new Range(1, 3));
    }

    LayerStacks withLayers(int least, int most) {
        return new LayerStacks(new Range(least, most), side, filters, out);
    }

    LayerStacks withSides(int least, int most) {
        return new LayerStacks(layers, new Range(least, most), filters, out);
    }

    LayerStacks withFilters(int least, int most) {
        return new LayerStacks(layers, side, new Range(least, most), out);
    }

    /** The last layer gives one number per filter, where sum and mean are the same. */
    LayerStacks withOnePosition() {
        return new LayerStacks(layers, side, filters, new Range(1, 1));
    }

    Arbitrary<Case> cases() {
        return seeds().map(seed -> seed.firstThat(any -> true, made -> made));
    }

    /**
     * One number for the sizes of each layer, and one for the ends: with a number for every size, shrinking takes far
     * too long. Different numbers give different sizes; jqwik would never tire of such that are alike.
     */
    Arbitrary<Seed> seeds() {
        Arbitrary<List<Integer>> stages = codes(side, side, STRIDE, filters)
                .list()
                .ofMinSize(layers.least())
                .ofMaxSize(layers.most());
        return Combinators.combine(stages, codes(out, out, CHANNELS), Pattern.any(), Pattern.any())
                .as((ofStages, ofEnds, network, pixels) ->
                        new Seed(this, new Sizes(ofStages, ofEnds), new Numbers(network, pixels)));
    }

    private static Arbitrary<Integer> codes(Range... ranges) {
        int count = 1;
        for (Range range : ranges) {
            count *= range.most() - range.least() + 1;
        }
        return Arbitraries.integers().between(0, count - 1);
    }

    private Case built(Sizes sizes, Numbers numbers) {
        Digits ends = new Digits(sizes.ends());
        int rows = ends.next(out);
        int columns = ends.next(out);
        int channels = ends.next(CHANNELS);
        List<Layer> network = new ArrayList<>();
        int inputs = channels;
        for (int code : sizes.stages()) {
            Digits stage = new Digits(code);
            KernelSize size = new KernelSize(stage.next(side), stage.next(side), inputs, stage.next(filters));
            network.add(layer(size, stage.next(STRIDE), numbers.network(), network.size() * NUMBERS_OF_A_LAYER));
            inputs = size.outputs();
        }
        for (int l = network.size() - 1; l >= 0; l--) {
            Layer layer = network.get(l);
            rows = (rows - 1) * layer.stride() + layer.kernel().height();
            columns = (columns - 1) * layer.stride() + layer.kernel().width();
        }
        return new Case(List.copyOf(network), image(new Shape(rows, columns, channels), numbers.pixels()));
    }

    /** A number as the small numbers that it is made of, as a clock's hours, minutes and seconds; 0 gives the least. */
    private static final class Digits {
        private int rest;

        Digits(int code) {
            rest = code;
        }

        int next(Range range) {
            int count = range.most() - range.least() + 1;
            int digit = rest % count;
            rest /= count;
            return range.least() + digit;
        }
    }

    private static Layer layer(KernelSize size, int stride, Pattern numbers, int first) {
        Kernel kernel = size.generate((u, v, c, f) -> numbers.fraction(
                first + size.outputs() + ((u * size.width() + v) * size.inputs() + c) * size.outputs() + f));
        double[] bias = new double[size.outputs()];
        Arrays.setAll(bias, f -> numbers.fraction(first + f));
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
