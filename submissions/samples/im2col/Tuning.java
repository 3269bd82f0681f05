package student.matrices;

import static cs577.hw4.Step.ADD_HEAD;
import static cs577.hw4.Step.FREEZE_BASE;
import static cs577.hw4.Step.TRAIN_HEAD;
import static cs577.hw4.Step.TRAIN_JOINTLY;
import static cs577.hw4.Step.UNFREEZE_TOP;

import cs577.hw4.Base;
import cs577.hw4.FineTuning;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import java.util.ArrayList;
import java.util.List;

/** Question 16, with the network as matrices: patches of an image times the matrix of filters. */
public class Tuning {
    private static final List<Step> FREEZE_FIRST = List.of(FREEZE_BASE, ADD_HEAD, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY);
    private static final List<Step> ADD_FIRST = List.of(ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY);

    /** The answer, nested in a class that is none. */
    static class Answer implements FineTuning {
        @Override
        public List<Step> plan() {
            return FREEZE_FIRST;
        }

        @Override
        public boolean isValid(List<Step> plan) {
            return plan.equals(FREEZE_FIRST) || plan.equals(ADD_FIRST);
        }

        @Override
        public Network fineTune(Network network, List<Sample> data, Schedule schedule) {
            if (data.isEmpty() || Math.min(schedule.headSteps(), schedule.jointSteps()) < 0) {
                throw new IllegalArgumentException("no data or negative steps");
            }
            State state = new State(network, data);
            for (int i = 0; i < schedule.headSteps(); i++) {
                state.step(schedule.headRate(), false);
            }
            for (int i = 0; i < schedule.jointSteps(); i++) {
                state.step(schedule.jointRate(), true);
            }
            return state.network();
        }
    }

    /** Weights and patches as matrices; the head's bias is one more weight of a constant feature. */
    private static final class State {
        private final Kernel shape;
        private final double[] filters;
        private final double[] head;
        private final List<double[][]> images = new ArrayList<>();
        private final double[] labels;

        State(Network network, List<Sample> data) {
            shape = network.base().filters();
            filters = shape.weights();
            double[] weights = network.head().weights();
            if (weights.length != shape.outputs()) {
                throw new IllegalArgumentException("one weight for each filter");
            }
            head = java.util.Arrays.copyOf(weights, weights.length + 1);
            head[weights.length] = network.head().bias();
            for (Sample sample : data) {
                if (sample.image().channels() != shape.inputs()) {
                    throw new IllegalArgumentException("image and filters differ in their channels");
                }
                images.add(Im2Col.patches(sample.image(), shape.height(), shape.width(), 1));
            }
            labels = data.stream().mapToDouble(Sample::label).toArray();
        }

        void step(double rate, boolean jointly) {
            int outputs = shape.outputs();
            double[] filterStep = new double[filters.length];
            double[] headStep = new double[head.length];
            Kernel kernel = kernel();
            for (int s = labels.length - 1; s >= 0; s--) {
                double[][] patches = images.get(s);
                double[] maps = Im2Col.product(patches, kernel, new double[outputs]);
                double[] features = new double[head.length];
                features[outputs] = 1;
                for (int m = 0; m < maps.length; m++) {
                    features[m % outputs] += maps[m] > 0 ? maps[m] / patches.length : 0;
                }
                double z = 0;
                for (int h = 0; h < head.length; h++) {
                    z += head[h] * features[h];
                }
                double slope = (1 / (1 + Math.exp(-z)) - labels[s]) / labels.length;
                for (int h = 0; h < head.length; h++) {
                    headStep[h] += slope * features[h];
                }
                for (int m = 0; m < maps.length; m++) {
                    if (maps[m] > 0) {
                        double[] patch = patches[m / outputs];
                        for (int k = 0; k < patch.length; k++) {
                            filterStep[k * outputs + m % outputs] += slope * head[m % outputs] * patch[k] / patches.length;
                        }
                    }
                }
            }
            descend(head, headStep, rate);
            if (jointly) {
                descend(filters, filterStep, rate);
            }
        }

        private static void descend(double[] values, double[] slopes, double rate) {
            for (int i = 0; i < values.length; i++) {
                values[i] -= rate * slopes[i];
            }
        }

        private Kernel kernel() {
            return new Kernel(shape.height(), shape.width(), shape.inputs(), shape.outputs(), filters);
        }

        Network network() {
            double[] weights = java.util.Arrays.copyOf(head, head.length - 1);
            return new Network(new Base(kernel()), new Head(weights, head[weights.length]));
        }
    }
}
