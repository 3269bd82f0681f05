package cs577.hw4.misconceptions;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import cs577.hw4.reference.LogisticRegression;
import cs577.hw4.reference.ReferenceTransferLearning;
import java.util.List;

/** The reference of question 14 with some methods replaced; where the reference refuses, so does this. */
record AlteredTransfer(Extraction extraction, Losing losing, Training training) implements TransferLearning {
    static final TransferLearning RIGHT = new ReferenceTransferLearning();

    /** The reference itself. */
    static final AlteredTransfer NOTHING = new AlteredTransfer(RIGHT::features, RIGHT::loss, RIGHT::trainHead);

    interface Extraction {
        double[] of(Base base, Tensor image);

        /** What a head learns from with these features. */
        default LogisticRegression on(Base base, List<Sample> data) {
            List<double[]> features =
                    data.stream().map(sample -> of(base, sample.image())).toList();
            return new LogisticRegression(
                    features, data.stream().map(Sample::label).toList());
        }
    }

    interface Losing {
        double of(Base base, Head head, List<Sample> data);
    }

    interface Training {
        Head of(Base base, List<Sample> data, double learningRate, int steps);
    }

    /** Features and training use the other features; the loss does not. */
    AlteredTransfer trainingOn(Extraction other) {
        return new AlteredTransfer(
                other,
                losing,
                (base, data, learningRate, steps) -> other.on(base, data).train(learningRate, steps));
    }

    /** All three methods use the other features. */
    AlteredTransfer extracting(Extraction other) {
        return trainingOn(other)
                .losing((base, head, data) -> other.on(base, data).loss(head));
    }

    AlteredTransfer losing(Losing other) {
        return new AlteredTransfer(extraction, other, training);
    }

    AlteredTransfer training(Training other) {
        return new AlteredTransfer(extraction, losing, other);
    }

    @Override
    public double[] features(Base base, Tensor image) {
        RIGHT.features(base, image);
        return extraction.of(base, image);
    }

    @Override
    public double loss(Base base, Head head, List<Sample> data) {
        RIGHT.loss(base, head, data);
        return losing.of(base, head, data);
    }

    @Override
    public Head trainHead(Base base, List<Sample> data, double learningRate, int steps) {
        RIGHT.trainHead(base, data, learningRate, steps);
        return training.of(base, data, learningRate, steps);
    }
}
