package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.Base;
import cs577.hw4.FineTuning;
import cs577.hw4.Freezing;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.TransferLearning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Questions 14 to 16, with gradients found by the engine. */
final class Trainings {
    private Trainings() {}

    private record Case(Network network, List<Sample> samples) {
        static Case of(Draw draw) {
            Sizes sizes = draw.sizes();
            List<Sample> samples = new ArrayList<>();
            for (int sample = draw.between(1, 4); sample > 0; sample--) {
                samples.add(new Sample(draw.tensor(sizes.image()), draw.between(0, 1)));
            }
            Head head = new Head(draw.numbers(sizes.filters()), draw.unit());
            return new Case(new Network(new Base(draw.kernel(sizes)), head), samples);
        }
    }

    static List<Comparison<?>> with(Torch torch) {
        return List.of(
                torch.comparison(TransferLearning.class, "features", Trainings::features),
                torch.comparison(TransferLearning.class, "loss", Trainings::loss),
                torch.comparison(TransferLearning.class, "trainHead", Trainings::trainHead),
                torch.comparison(Freezing.class, "step", Trainings::step),
                torch.comparison(FineTuning.class, "fineTune", Trainings::fineTune));
    }

    private static OptionalDouble features(Torch torch, TransferLearning answer, Draw draw) {
        Case drawn = Case.of(draw);
        Sample sample = drawn.samples().get(0);
        NDArray right = TorchNetwork.of(torch, drawn.network()).features(torch, sample);
        double[] features = answer.features(drawn.network().base(), sample.image());
        return OptionalDouble.of(Deviation.between(right.toDoubleArray(), features));
    }

    private static OptionalDouble loss(Torch torch, TransferLearning answer, Draw draw) {
        Case drawn = Case.of(draw);
        TorchNetwork network = TorchNetwork.of(torch, drawn.network());
        if (network.isUnreliable(torch, drawn.samples())) {
            return OptionalDouble.empty();
        }
        double[] right = network.loss(torch, drawn.samples()).toDoubleArray();
        double loss = answer.loss(drawn.network().base(), drawn.network().head(), drawn.samples());
        return OptionalDouble.of(Deviation.between(right, new double[] {loss}));
    }

    private static OptionalDouble trainHead(Torch torch, TransferLearning answer, Draw draw) {
        Case drawn = Case.of(draw);
        Base base = drawn.network().base();
        Head untrained = new Head(new double[base.filters().outputs()], 0);
        TorchNetwork network = TorchNetwork.of(torch, new Network(base, untrained));
        double rate = Math.abs(draw.unit());
        int steps = draw.between(0, 4);
        for (int step = 0; step < steps; step++) {
            if (network.isUnreliable(torch, drawn.samples())) {
                return OptionalDouble.empty();
            }
            network = network.step(torch, drawn.samples(), rate, Set.of(Part.BASE));
        }
        Head head = answer.trainHead(base, drawn.samples(), rate, steps);
        return OptionalDouble.of(between(network.head(), head));
    }

    private static OptionalDouble step(Torch torch, Freezing answer, Draw draw) {
        Case drawn = Case.of(draw);
        Set<Part> frozen = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (draw.between(0, 2) == 0) {
                frozen.add(part);
            }
        }
        double rate = Math.abs(draw.unit());
        TorchNetwork network = TorchNetwork.of(torch, drawn.network());
        if (network.isUnreliable(torch, drawn.samples())) {
            return OptionalDouble.empty();
        }
        Network right = network.step(torch, drawn.samples(), rate, frozen).network();
        return OptionalDouble.of(between(right, answer.step(drawn.network(), drawn.samples(), rate, frozen)));
    }

    private static OptionalDouble fineTune(Torch torch, FineTuning answer, Draw draw) {
        Case drawn = Case.of(draw);
        Schedule schedule =
                new Schedule(Math.abs(draw.unit()), draw.between(0, 3), Math.abs(draw.unit()) / 4, draw.between(0, 3));
        TorchNetwork network = TorchNetwork.of(torch, drawn.network());
        for (int step = 0; step < schedule.headSteps() + schedule.jointSteps(); step++) {
            if (network.isUnreliable(torch, drawn.samples())) {
                return OptionalDouble.empty();
            }
            network = step < schedule.headSteps()
                    ? network.step(torch, drawn.samples(), schedule.headRate(), Set.of(Part.BASE))
                    : network.step(torch, drawn.samples(), schedule.jointRate(), Set.of());
        }
        Network tuned = answer.fineTune(drawn.network(), drawn.samples(), schedule);
        return OptionalDouble.of(between(network.network(), tuned));
    }

    private static double between(Network right, Network answer) {
        double ofFilters =
                Deviation.between(right.base().filters(), answer.base().filters());
        return Math.max(ofFilters, between(right.head(), answer.head()));
    }

    private static double between(Head right, Head answer) {
        double ofBias = Deviation.between(new double[] {right.bias()}, new double[] {answer.bias()});
        return Math.max(ofBias, Deviation.between(right.weights(), answer.weights()));
    }
}
