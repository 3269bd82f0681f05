package streams;

import cs577.hw4.Base;
import cs577.hw4.FineTuning;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions 14 to 16. */
public class Answer14 implements TransferLearning, Freezing, FineTuning {
    @Override
    public double[] features(Base base, Tensor image) {
        Tensor maps = Flow.relu(Flow.convolve(image, base.filters(), 0, 1));
        return IntStream.range(0, maps.channels())
                .mapToDouble(f -> Flow.mean(maps, f))
                .toArray();
    }

    private double probability(Base base, Head head, Tensor image) {
        double[] a = features(base, image);
        double[] w = head.weights();
        Flow.check(w.length == a.length);
        double z = IntStream.range(0, a.length).mapToDouble(f -> a[f] * w[f]).sum() + head.bias();
        return 1 / (1 + Math.exp(-z));
    }

    @Override
    public double loss(Base base, Head head, List<Sample> data) {
        return data.stream()
                .mapToDouble(sample -> {
                    double p = probability(base, head, sample.image());
                    return -Math.log(sample.label() == 1 ? p : 1 - p);
                })
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no data"));
    }

    @Override
    public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
        Flow.check(steps >= 0);
        Network start = new Network(base, new Head(new double[base.filters().outputs()], 0));
        return repeated(start, data, learningRate, steps, Set.of(Part.BASE)).head();
    }

    private Network repeated(Network start, List<Sample> data, double rate, int steps, Set<Part> frozen) {
        loss(start.base(), start.head(), data);
        Network network = start;
        for (int step = 0; step < steps; step++) {
            network = step(network, data, rate, frozen);
        }
        return network;
    }

    @Override
    public Network step(Network network, List<Sample> batch, double learningRate, Set<Part> frozen) {
        Base base = network.base();
        Head head = network.head();
        loss(base, head, batch);
        double[] dz = batch.stream()
                .mapToDouble(s -> (probability(base, head, s.image()) - s.label()) / batch.size())
                .toArray();
        List<double[]> features =
                batch.stream().map(sample -> features(base, sample.image())).toList();
        double[] w = head.weights();
        double[] newWeights = IntStream.range(0, w.length)
                .mapToDouble(f -> w[f]
                        - learningRate
                                * IntStream.range(0, dz.length)
                                        .mapToDouble(s -> dz[s] * features.get(s)[f])
                                        .sum())
                .toArray();
        Head newHead = new Head(newWeights, head.bias() - learningRate * IntStream.range(0, dz.length).mapToDouble(s -> dz[s]).sum());
        Kernel k = base.filters();
        double[] weights = k.weights();
        double[] newFilters = IntStream.range(0, weights.length)
                .mapToDouble(n -> weights[n]
                        - learningRate
                                * IntStream.range(0, dz.length)
                                        .mapToDouble(s -> dz[s] * w[n % k.outputs()] * slope(k, n, batch.get(s).image()))
                                        .sum())
                .toArray();
        Base newBase = new Base(new Kernel(k.height(), k.width(), k.inputs(), k.outputs(), newFilters));
        return new Network(frozen.contains(Part.BASE) ? base : newBase, frozen.contains(Part.HEAD) ? head : newHead);
    }

    /** The derivative of a filter's feature with respect to its weight number n. */
    private static double slope(Kernel k, int n, Tensor image) {
        int f = n % k.outputs();
        int c = n / k.outputs() % k.inputs();
        int v = n / k.outputs() / k.inputs() % k.width();
        int u = n / k.outputs() / k.inputs() / k.width();
        Tensor pre = Flow.convolve(image, k, 0, 1);
        Tensor seen = Flow.tensor(pre.shape(), (i, j, g) -> pre.get(i, j, g) > 0 ? image.get(i + u, j + v, c) : 0);
        return Flow.mean(seen, f);
    }

    @Override
    public List<Step> plan() {
        return List.of(Step.FREEZE_BASE, Step.ADD_HEAD, Step.TRAIN_HEAD, Step.UNFREEZE_TOP, Step.TRAIN_JOINTLY);
    }

    @Override
    public boolean isValid(List<Step> plan) {
        boolean once = plan.size() == 5 && new HashSet<>(plan).size() == 5;
        String order = plan.stream().map(Step::name).collect(Collectors.joining(" "));
        return once
                && (order.equals("ADD_HEAD FREEZE_BASE TRAIN_HEAD UNFREEZE_TOP TRAIN_JOINTLY")
                        || order.equals("FREEZE_BASE ADD_HEAD TRAIN_HEAD UNFREEZE_TOP TRAIN_JOINTLY"));
    }

    @Override
    public Network fineTune(Network network, List<Sample> data, Schedule schedule) {
        Flow.check(schedule.headSteps() >= 0 && schedule.jointSteps() >= 0);
        Network warm = repeated(network, data, schedule.headRate(), schedule.headSteps(), Set.of(Part.BASE));
        return repeated(warm, data, schedule.jointRate(), schedule.jointSteps(), Set.of());
    }
}
