package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredTransfer.NOTHING;
import static cs577.hw4.misconceptions.AlteredTransfer.RIGHT;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredTransfer.Extraction;
import cs577.hw4.misconceptions.AlteredTransfer.Losing;
import cs577.hw4.misconceptions.AlteredTransfer.Training;
import cs577.hw4.reference.LogisticRegression;
import cs577.hw4.reference.ReferenceValidConvolution;
import cs577.hw4.reference.TinyNetwork;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 14. */
public final class TransferLearningMisconceptions {
    private static final Set<String> LOSS = Set.of("loss");
    private static final Set<String> TRAIN_HEAD = Set.of("trainHead");
    private static final Set<String> FEATURES_AND_TRAIN_HEAD = Set.of("features", "trainHead");
    private static final Set<String> ALL_METHODS = Set.of("features", "loss", "trainHead");
    private static final Extraction EXTRACTION = RIGHT::features;

    private TransferLearningMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<TransferLearning>> all() {
        return List.of(
                sumLoss(),
                updatesBase(),
                retrainsFromScratch(),
                noRelu(),
                noPool(),
                sign(),
                forgotBias(),
                perSampleUpdates());
    }

    private static Misconception<TransferLearning> sumLoss() {
        Training sum =
                (base, data, learningRate, steps) -> RIGHT.trainHead(base, data, learningRate * data.size(), steps);
        Losing total = (base, head, data) -> data.size() * RIGHT.loss(base, head, data);
        return Misconception.<TransferLearning>named(
                        "SUM_LOSS",
                        new Words(
                                "the loss is a sum over the samples",
                                "The losses of the samples were added and not divided by their number, so that a step"
                                        + " grows with the size of the data set.",
                                "What changes when every sample is given twice?"))
                .altering(TRAIN_HEAD, () -> NOTHING.training(sum))
                .altering(LOSS, () -> NOTHING.losing(total));
    }

    private static Misconception<TransferLearning> updatesBase() {
        return training(
                "UPDATES_BASE",
                new Words(
                        "the base is trained as well",
                        "The filters took part in the training. In feature extraction the base stays as it is, and the"
                                + " features of an image are the same before every step.",
                        "Which numbers may change from one step to the next?"),
                (base, data, learningRate, steps) -> trainedTogether(base, data, learningRate, steps));
    }

    private static Head trainedTogether(Base base, List<Sample> data, double learningRate, int steps) {
        int filters = base.filters().outputs();
        Network network = new Network(base, new Head(new double[filters], 0));
        for (int step = 0; step < steps; step++) {
            network = new TinyNetwork(network).step(data, learningRate, Set.of());
        }
        return network.head();
    }

    private static Misconception<TransferLearning> retrainsFromScratch() {
        return training(
                        "RETRAINS_FROM_SCRATCH",
                        new Words(
                                "the base starts anew",
                                "The filters that were given were replaced by fresh ones. What they have learned from"
                                        + " other data is the point of transfer learning.",
                                "Does the trained head depend on the filters that were given?"),
                        (base, data, learningRate, steps) ->
                                RIGHT.trainHead(filledWith(0, base), data, learningRate, steps))
                .altering(
                        TRAIN_HEAD,
                        () -> NOTHING.training((base, data, learningRate, steps) ->
                                trainedTogether(filledWith(1, base), data, learningRate, steps)));
    }

    private static Base filledWith(double weight, Base base) {
        return new Base(Kernels.map(base.filters(), old -> weight));
    }

    private static Misconception<TransferLearning> noRelu() {
        return Misconception.<TransferLearning>named(
                        "NO_RELU",
                        new Words(
                                "negative answers of the filters count",
                                "The filters' answers were averaged without ReLU, so that negative ones cancel positive"
                                        + " ones.",
                                "Can a feature be negative?"))
                .altering(
                        ALL_METHODS,
                        () -> NOTHING.extracting((base, image) -> {
                            Tensor pre = preActivations(base, image);
                            double[] means = new double[pre.channels()];
                            Arrays.setAll(
                                    means, f -> Tensors.sum(Tensors.channel(pre, f)) / (pre.height() * pre.width()));
                            return means;
                        }));
    }

    private static Misconception<TransferLearning> noPool() {
        return Misconception.<TransferLearning>named(
                        "NO_POOL",
                        new Words(
                                "the features are not averaged",
                                "The maps of the filters were flattened or added up. Global average pooling makes one"
                                        + " number of each map: its mean.",
                                "How many features does an image have, and do they grow with its size?"))
                .altering(
                        FEATURES_AND_TRAIN_HEAD,
                        () -> NOTHING.trainingOn(
                                (base, image) -> Tensors.map(preActivations(base, image), pre -> Math.max(0, pre))
                                        .values()))
                .altering(
                        ALL_METHODS,
                        () -> NOTHING.extracting((base, image) -> {
                            Tensor pre = preActivations(base, image);
                            return Arrays.stream(RIGHT.features(base, image))
                                    .map(mean -> mean * pre.height() * pre.width())
                                    .toArray();
                        }));
    }

    private static Tensor preActivations(Base base, Tensor image) {
        return new ReferenceValidConvolution().convolve(image, base.filters());
    }

    private static Misconception<TransferLearning> sign() {
        return training(
                "SIGN",
                new Words(
                        "the steps go up the gradient",
                        "The gradient was added instead of subtracted: the loss grows with every step.",
                        "Is the loss larger or smaller after training?"),
                (base, data, learningRate, steps) -> RIGHT.trainHead(base, data, -learningRate, steps));
    }

    private static Misconception<TransferLearning> forgotBias() {
        return training(
                        "FORGOT_BIAS",
                        new Words(
                                "the head has no bias",
                                "The bias was left out: it stayed 0 in training, or had no part in the loss.",
                                "Which number does the head give for an image whose features are all 0?"),
                        (base, data, learningRate, steps) -> {
                            LogisticRegression regression = EXTRACTION.on(base, data);
                            Head head = regression.train(learningRate, 0);
                            for (int step = 0; step < steps; step++) {
                                head = withoutBias(regression.step(head, learningRate));
                            }
                            return head;
                        })
                .altering(LOSS, () -> NOTHING.losing((base, head, data) -> RIGHT.loss(base, withoutBias(head), data)));
    }

    private static Head withoutBias(Head head) {
        return new Head(head.weights(), 0);
    }

    private static Misconception<TransferLearning> perSampleUpdates() {
        return training(
                        "PER_SAMPLE_UPDATES",
                        new Words(
                                "the head moves after every sample",
                                "The head was updated sample by sample. A step belongs to the mean loss over all"
                                        + " samples, and its gradient to the head as it was before.",
                                "Does the order of the samples matter?"),
                        (base, data, learningRate, steps) -> sampleBySample(base, data, learningRate, steps))
                .altering(
                        TRAIN_HEAD,
                        () -> NOTHING.training((base, data, learningRate, steps) ->
                                sampleBySample(base, data, learningRate / data.size(), steps)));
    }

    private static Head sampleBySample(Base base, List<Sample> data, double learningRate, int steps) {
        Head head = EXTRACTION.on(base, data).train(learningRate, 0);
        for (int step = 0; step < steps; step++) {
            for (Sample sample : data) {
                head = EXTRACTION.on(base, List.of(sample)).step(head, learningRate);
            }
        }
        return head;
    }

    private static Misconception<TransferLearning> training(String id, Words words, Training wrong) {
        return Misconception.<TransferLearning>named(id, words).altering(TRAIN_HEAD, () -> NOTHING.training(wrong));
    }
}
