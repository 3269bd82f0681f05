package backwards;

import cs577.hw4.Base;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import java.util.List;
import java.util.Set;

/** Question 15: the whole network goes on a tape, with its parameters; the tape gives the gradients. */
public class Freezer implements Freezing {
    @Override
    public Network step(Network network, List<Sample> batch, double learningRate, Set<Part> frozen) {
        check(network, batch);
        Kernel filters = network.base().filters();
        double[] headWeights = network.head().weights();
        Tape tape = new Tape();
        int[] k = tape.leaves(filters.weights());
        int[] w = tape.leaves(headWeights);
        int b = tape.leaf(network.head().bias());
        int[] none = tape.leaves(new double[filters.outputs()]);
        int loss = tape.leaf(0);
        for (int n = batch.size() - 1; n >= 0; n--) {
            Trace maps = Trace.of(tape, batch.get(n).image()).layer(filters, k, none, 1);
            int[] features = new int[w.length];
            for (int f = w.length - 1; f >= 0; f--) {
                features[f] = maps.mean(f);
            }
            int z = tape.products(w, features, b);
            // -ln(sigmoid(z)) = softplus(z) - z, and -ln(1 - sigmoid(z)) = softplus(z)
            int both = tape.add(tape.softplus(z), tape.scale(z, -batch.get(n).label()));
            loss = tape.add(loss, tape.scale(both, 1.0 / batch.size()));
        }
        double[] slopes = tape.derivatives(loss);

        Base base = network.base();
        if (!frozen.contains(Part.BASE)) {
            double[] moved = descend(filters.weights(), Trace.pick(slopes, k), learningRate);
            base = new Base(new Kernel(filters.height(), filters.width(), filters.inputs(), filters.outputs(), moved));
        }
        Head head = network.head();
        if (!frozen.contains(Part.HEAD)) {
            double[] moved = descend(headWeights, Trace.pick(slopes, w), learningRate);
            head = new Head(moved, head.bias() - learningRate * slopes[b]);
        }
        return new Network(base, head);
    }

    private static double[] descend(double[] from, double[] slopes, double learningRate) {
        double[] moved = from.clone();
        for (int n = moved.length - 1; n >= 0; n--) {
            moved[n] -= learningRate * slopes[n];
        }
        return moved;
    }

    static void check(Network network, List<Sample> batch) {
        if (batch.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        Kernel filters = network.base().filters();
        Fit.bias(network.head().weights(), filters.outputs());
        for (Sample sample : batch) {
            Fit.layer(sample.image().shape(), filters, 1);
        }
    }
}
