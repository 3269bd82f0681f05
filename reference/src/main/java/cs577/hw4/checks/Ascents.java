package cs577.hw4.checks;

import cs577.hw4.FilterVisualization;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.reference.LayerStack;
import cs577.hw4.reference.ReferenceFilterVisualization;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random networks with a filter and steps of gradient ascent. */
final class Ascents {
    private static final FilterVisualization REFERENCE = new ReferenceFilterVisualization();
    private static final double NEAR_KINK = 1e-3;

    /** Of what the terms of the gradient would add up to without their signs. Less could be rounding. */
    private static final double LEAST_GRADIENT = 0.2;

    private static final double LEAST_RMS = 0.01;

    /** More than a layer of these sizes can bring down. */
    private static final double LARGE_BIAS = 64;

    private Ascents() {}

    /** One ascent. */
    record Case(List<Layer> network, int filter, Tensor start, Steps steps) {
        /** With the bias of every filter so large that ReLU lets everything pass. */
        Case withoutKinks() {
            return withBias(LARGE_BIAS);
        }

        /** With the bias of every filter so low that ReLU lets nothing pass. */
        Case dead() {
            return withBias(-LARGE_BIAS);
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

        private Case withBias(double number) {
            List<Layer> layers = network.stream()
                    .map(layer -> {
                        double[] bias = layer.bias();
                        Arrays.fill(bias, number);
                        return new Layer(layer.kernel(), bias, layer.stride());
                    })
                    .toList();
            return new Case(layers, filter, start, steps);
        }

        /**
         * Whether the ascent is smooth: at no step comes a number so near to 0 that rounding could decide whether ReLU
         * lets it pass, and the gradient is no rest of terms that cancel.
         */
        boolean smooth() {
            double largest = largestWithoutSigns();
            Tensor x = start;
            for (int step = 0; smoothAt(x, largest); step++) {
                if (step == steps.count()) {
                    return true;
                }
                x = REFERENCE.maximize(network, filter, x, 1, steps.size());
            }
            return false;
        }

        private boolean smoothAt(Tensor x, double largestWithoutSigns) {
            boolean farFromKinks = new LayerStack(network)
                    .preActivations(x).stream()
                            .allMatch(pre -> Arrays.stream(pre.values()).allMatch(p -> Math.abs(p) > NEAR_KINK));
            if (!farFromKinks) {
                return false;
            }
            Tensor gradient = REFERENCE.inputGradient(network, filter, x);
            return rootMeanSquare(gradient) > LEAST_RMS
                    && Tensors.largestMagnitude(gradient) > LEAST_GRADIENT * largestWithoutSigns;
        }

        private double largestWithoutSigns() {
            List<Layer> magnitudes = withoutKinks().network().stream()
                    .map(layer -> new Layer(Kernels.absolute(layer.kernel()), layer.bias(), layer.stride()))
                    .toList();
            return Tensors.largestMagnitude(REFERENCE.inputGradient(magnitudes, filter, Tensors.absolute(start)));
        }
    }

    /** How many steps of which size. */
    record Steps(int count, double size) {}

    static double rootMeanSquare(Tensor x) {
        double[] values = x.values();
        return Math.sqrt(Arrays.stream(values).map(v -> v * v).sum() / values.length);
    }

    /** Smooth ascents in these networks. */
    static Arbitrary<Case> in(LayerStacks networks, Range count) {
        return in(networks, count, given -> given);
    }

    /** Smooth ascents in these networks where ReLU lets everything pass. */
    static Arbitrary<Case> withoutKinks(LayerStacks networks) {
        return in(networks, new Range(0, 0), Case::withoutKinks);
    }

    private static Arbitrary<Case> in(LayerStacks networks, Range count, UnaryOperator<Case> form) {
        Arbitrary<Steps> steps = Combinators.combine(count.numbers(), Arbitraries.of(1.0, 0.5, 0.25))
                .as(Steps::new);
        return Combinators.combine(networks.seeds(), new Range(0, 2).numbers(), steps)
                .as((seed, index, plan) -> seed.firstThat(
                        Case::smooth,
                        made -> form.apply(new Case(made.network(), index % made.filters(), made.image(), plan))));
    }
}
