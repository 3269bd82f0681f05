package cs577.hw4.checks;

import cs577.hw4.Layer;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.reference.LayerStack;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of Grad-CAM: activations with gradients, and networks with class weights. */
final class Explanations {
    /** Of what the terms would add up to without their signs. Less could be rounding. */
    private static final double LEAST_EVIDENCE = 0.2;

    private static final int SCALE = 4;
    private static final int ATTEMPTS = 8;
    private static final int SHIFT = 61;

    private Explanations() {}

    /** One input of a heatmap. */
    record Maps(Tensor activations, Tensor gradients) {
        Maps withGradients(Tensor other) {
            return new Maps(activations, other);
        }

        /** The gradients of the opposite sign: what spoke for the class speaks against it. */
        Maps opposite() {
            return withGradients(Tensors.map(gradients, g -> -g));
        }

        /** The mean of each channel of the gradients, at every position. */
        Maps pooled() {
            int positions = gradients.height() * gradients.width();
            return withGradients(Tensors.generate(
                    gradients.shape(), (i, j, k) -> Tensors.sum(Tensors.channel(gradients, k)) / positions));
        }

        /** Whether what speaks for the class stands out from rounding. */
        boolean clear() {
            double largest = mostEvidence();
            return largest > 0
                    && largest
                            >= LEAST_EVIDENCE
                                    * new Maps(activations, Tensors.absolute(pooled().gradients())).mostEvidence();
        }

        /** Only itself, as networks are: see {@link LayerStacks.Case#equals}. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        /** With these gradients or their opposite, whichever has more that speaks for the class. */
        private Maps oriented() {
            return mostEvidence() >= opposite().mostEvidence() ? this : opposite();
        }

        private double mostEvidence() {
            Tensor alphas = pooled().gradients();
            Tensor terms =
                    Tensors.generate(alphas.shape(), (i, j, k) -> alphas.get(i, j, k) * activations.get(i, j, k));
            return Arrays.stream(Tensors.sumOfChannels(terms).values()).max().orElse(0);
        }
    }

    /** One input of an explanation. */
    @SuppressWarnings("ArrayRecordComponent") // an array is what the method takes; nobody compares cases
    record Case(LayerStacks.Case given, double[][] classWeights, int classIndex) {
        List<Layer> network() {
            return given.network();
        }

        Tensor image() {
            return given.image();
        }

        /** With other weights for one class. */
        Case withRow(int index, double[] row) {
            double[][] rows = classWeights.clone();
            rows[index] = row;
            return new Case(given, rows, classIndex);
        }

        /** The opposite weights for the class that is asked for. */
        Case opposite() {
            return withRow(classIndex, negative(classWeights[classIndex]));
        }

        /** Whether what speaks for the class stands out from rounding, in the network, too. */
        boolean clear() {
            List<Layer> magnitudes = network().stream()
                    .map(layer ->
                            new Layer(Kernels.absolute(layer.kernel()), Layers.absolute(layer.bias()), layer.stride()))
                    .toList();
            double largest = maps().mostEvidence();
            Tensor bounds = new LayerStack(magnitudes).lastActivation(image());
            Maps withoutSigns = new Maps(bounds, Tensors.absolute(maps().gradients()));
            return largest > 0 && largest >= LEAST_EVIDENCE * withoutSigns.mostEvidence();
        }

        private Case oriented() {
            return maps().mostEvidence() >= maps().opposite().mostEvidence() ? this : opposite();
        }

        private Maps maps() {
            Tensor activations = new LayerStack(network()).lastActivation(image());
            return new Maps(
                    activations, Tensors.generate(activations.shape(), (i, j, k) -> classWeights[classIndex][k]));
        }

        private static double[] negative(double[] row) {
            return Arrays.stream(row).map(w -> -w).toArray();
        }

        @Override
        public String toString() {
            return given + ", class " + classIndex + " of " + Arrays.deepToString(classWeights);
        }
    }

    /** Activations of at least 0, gradients of both signs, all of them exact in single precision. */
    static Arbitrary<Maps> maps(Range channels) {
        Range side = new Range(1, 3);
        return Combinators.combine(
                        side.numbers(), new Range(2, 3).numbers(), channels.numbers(), Pattern.any(), Pattern.any())
                .as((height, width, count, activations, gradients) ->
                        clearMaps(new Shape(height, width, count), activations, gradients));
    }

    /** Rejecting maps that are not clear would make shrinking slow, so their numbers are exchanged instead. */
    private static Maps clearMaps(Shape shape, Pattern activations, Pattern gradients) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Pattern shifted = new Pattern(activations.start() + attempt * SHIFT, activations.step());
            Maps maps = new Maps(LayerStack.relu(values(shape, shifted)), values(shape, gradients)).oriented();
            if (maps.clear()) {
                return maps;
            }
        }
        Tensor ones = Tensors.generate(shape, (i, j, k) -> 1);
        return new Maps(ones, ones);
    }

    private static Tensor values(Shape shape, Pattern pattern) {
        return Tensors.generate(
                shape, (i, j, k) -> SCALE * pattern.fraction((i * shape.width() + j) * shape.channels() + k));
    }

    /** Networks of one or two layers with two or three classes. */
    static Arbitrary<Case> cases() {
        return Combinators.combine(
                        LayerStacks.any().withLayers(1, 2).withFilters(2, 3).seeds(),
                        new Range(2, 3).numbers(),
                        new Range(0, 2).numbers(),
                        Pattern.any())
                .as((seed, classes, index, numbers) -> seed.firstThat(
                        Case::clear,
                        given -> new Case(given, rows(classes, given.filters(), numbers), index % classes).oriented()));
    }

    private static double[][] rows(int classes, int filters, Pattern numbers) {
        double[][] rows = new double[classes][filters];
        for (int c = 0; c < classes; c++) {
            int first = c * filters;
            Arrays.setAll(rows[c], k -> SCALE * numbers.fraction(first + k));
        }
        return rows;
    }
}
