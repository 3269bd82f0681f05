package cs577.hw4.reference;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import java.util.List;

/**
 * Question 14: the base of a trained network makes features, and a new head learns from them. Formulas: {@link
 * TinyNetwork} for the features, {@link LogisticRegression} for the loss and its gradient.
 *
 * <pre>{@code
 * w = 0, b = 0, then steps times:  w := w - learningRate * dw,  b := b - learningRate * db,  K as it is
 * }</pre>
 *
 * <p>Source: F. Chollet, "Deep Learning with Python", 2018, section 5.3.1.
 */
public class ReferenceTransferLearning implements TransferLearning {
    @Override
    public double[] features(Base base, Tensor image) {
        return withNewHead(base).features(image);
    }

    @Override
    public double loss(Base base, Head head, List<Sample> data) {
        return new TinyNetwork(new Network(base, head)).loss(data);
    }

    @Override
    public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
        Arguments.require(steps >= 0, steps + " steps are below 0");
        return withNewHead(base).headOn(data).train(learningRate, steps);
    }

    private static TinyNetwork withNewHead(Base base) {
        return new TinyNetwork(
                new Network(base, new Head(new double[base.filters().outputs()], 0)));
    }
}
