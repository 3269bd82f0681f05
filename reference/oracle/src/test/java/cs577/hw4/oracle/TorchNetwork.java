package cs577.hw4.oracle;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.training.GradientCollector;
import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import java.util.List;
import java.util.Set;

/** The network of questions 14 to 16 in PyTorch, which finds the gradients by itself and knows how to freeze. */
record TorchNetwork(NDArray filters, NDArray weights, NDArray bias) {
    static TorchNetwork of(Torch torch, Network network) {
        double[] weights = network.head().weights();
        return new TorchNetwork(
                torch.filters(network.base().filters()),
                torch.numbers(weights, weights.length),
                torch.numbers(new double[] {network.head().bias()}, 1));
    }

    /** The network in the types of the contract. */
    Network network() {
        return new Network(new Base(Torch.kernel(filters)), head());
    }

    Head head() {
        return new Head(weights.toDoubleArray(), bias.getDouble());
    }

    private NDArray beforeRelu(Torch torch, Sample sample) {
        return Torch.convolve(torch.image(sample.image()), filters, Steps.DENSE);
    }

    NDArray features(Torch torch, Sample sample) {
        return Torch.means(beforeRelu(torch, sample).getNDArrayInternal().relu())
                .flatten();
    }

    private NDArray logit(Torch torch, Sample sample) {
        return features(torch, sample).mul(weights).sum().add(bias);
    }

    /** The mean loss, one number. */
    NDArray loss(Torch torch, List<Sample> samples) {
        NDArray sum = bias.zerosLike();
        for (Sample sample : samples) {
            NDArray p = logit(torch, sample).getNDArrayInternal().sigmoid();
            NDArray ofLabel = sample.label() == 1 ? p : p.neg().add(1);
            sum = sum.sub(ofLabel.log());
        }
        return sum.div(samples.size()).sum();
    }

    /** Whether some gradient, or the logarithm of a saturated probability, cannot be relied on. */
    boolean isUnreliable(Torch torch, List<Sample> samples) {
        return samples.stream()
                .anyMatch(sample -> Torch.isNearKink(beforeRelu(torch, sample))
                        || Math.abs(logit(torch, sample).getDouble()) > 6);
    }

    /** One step down the gradient of the mean loss. */
    TorchNetwork step(Torch torch, List<Sample> samples, double rate, Set<Part> frozen) {
        if (frozen.containsAll(Set.of(Part.values()))) {
            return this;
        }
        boolean headLearns = !frozen.contains(Part.HEAD);
        filters.setRequiresGradient(!frozen.contains(Part.BASE));
        weights.setRequiresGradient(headLearns);
        bias.setRequiresGradient(headLearns);
        try (GradientCollector collector = Engine.getEngine(Torch.NAME).newGradientCollector()) {
            collector.backward(loss(torch, samples));
        }
        return new TorchNetwork(stepped(filters, rate), stepped(weights, rate), stepped(bias, rate));
    }

    /** Without its history: the next step starts anew. */
    private static NDArray stepped(NDArray array, double rate) {
        if (!array.hasGradient()) {
            return array;
        }
        return array.stopGradient().sub(array.getGradient().mul(rate));
    }
}
