package cs577.hw4.reference;

import cs577.hw4.Freezing;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import java.util.List;
import java.util.Set;

/**
 * Question 15: one step of gradient descent on the mean loss, of the parts that are not frozen.
 *
 * <pre>{@code
 * K := K - learningRate * dK                               unless BASE is frozen
 * w := w - learningRate * dw, b := b - learningRate * db   unless HEAD is frozen
 * }</pre>
 *
 * <p>dK, dw and db are those of {@link TinyNetwork}, all at the network as given, whatever is frozen.
 *
 * <p>Source: F. Chollet, "Deep Learning with Python", 2018, section 5.3.1.
 */
public class ReferenceFreezing implements Freezing {
    @Override
    public Network step(Network network, List<Sample> batch, double learningRate, Set<Part> frozen) {
        return new TinyNetwork(network).step(batch, learningRate, frozen);
    }
}
