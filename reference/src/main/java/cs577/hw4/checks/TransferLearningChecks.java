package cs577.hw4.checks;

import cs577.hw4.Base;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.TransferLearning;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.checks.Trainings.Case;
import cs577.hw4.reference.LogisticRegression;
import cs577.hw4.reference.ReferenceTransferLearning;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Question 14. Loss and training are checked on the answer's own features: wrong features cost their own checks, not
 * these.
 */
public class TransferLearningChecks {
    private static final TransferLearning REFERENCE = new ReferenceTransferLearning();
    private static final double HANDOUT_RATE = 0.5;
    private static final double[] HANDOUT_LOSSES = {0.693147181, 0.683522687, 0.674251151};

    /** Training that improves less is not asked whether it does. */
    private static final double IMPROVEMENT = 1e-3;

    /** Right features are far below. */
    private static final double LARGEST_FEATURE = 1000;

    @Subject
    TransferLearning subject;

    @Test
    @Check(id = "sheet", title = "gives the answers to the example of the handout")
    void sheet() {
        Base base = Trainings.handoutNetwork().base();
        List<Sample> data = Trainings.handoutSamples();
        Expect.that(subject.features(base, data.get(0).image())).isEqualTo(new double[] {1, 1.75});
        Expect.that(subject.features(base, data.get(1).image())).isEqualTo(new double[] {1.5, 1.5});
        for (int steps = 0; steps < HANDOUT_LOSSES.length; steps++) {
            Head right = REFERENCE.trainHead(base, data, HANDOUT_RATE, steps);
            double loss = HANDOUT_LOSSES[steps];
            Expect.that(subject.loss(base, right, data)).isCloseTo(loss, Trainings.closeTo(loss));
        }
        Head trained = new Head(new double[] {-0.175693366, 0.105835711}, 0.007995124);
        Expect.that(subject.trainHead(base, data, HANDOUT_RATE, 3)).isCloseTo(trained, Trainings.closeTo(trained));
    }

    @Property(tries = 30)
    @Check(id = "relu", title = "features: a filter's answer below 0 counts as 0")
    void relu(@ForAll("networks") Case given) {
        extracts(given.network().base(), given.onePosition().data());
    }

    @Property(tries = 30)
    @Check(id = "average", title = "features: one number per filter, the mean over all positions")
    void average(@ForAll("networks") Case given) {
        Kernel positive = Kernels.absolute(given.network().base().filters());
        extracts(new Base(positive), given.data());
    }

    @Property(tries = 30)
    @Check(id = "labels", title = "loss: with weights of 0 depends on bias and labels only, and without bias is ln 2")
    void labels(@ForAll("networks") Case given, @ForAll @IntRange(min = -8, max = 8) int quarters) {
        Base base = given.network().base();
        double[] zeros = new double[base.filters().outputs()];
        double bias = quarters / 4.0;
        double sum = 0;
        for (Sample sample : given.data()) {
            sum += Math.log1p(Math.exp(sample.label() == 1 ? -bias : bias));
        }
        double mean = sum / given.data().size();
        Expect.that(subject.loss(base, new Head(zeros, bias), given.data())).isCloseTo(mean, Trainings.closeTo(mean));
        double ln2 = Math.log(2);
        Expect.that(subject.loss(base, new Head(zeros, 0), given.data())).isCloseTo(ln2, Trainings.closeTo(ln2));
    }

    @Property(tries = 30)
    @Check(id = "loss", title = "loss: the mean cross-entropy of the head on your features")
    void loss(@ForAll("networks") Case given) {
        Head head = given.network().head();
        LogisticRegression own = onOwnFeatures(given);
        Expect.that(own.features().get(0).length)
                .satisfies("one feature per filter", head.weights().length, Tolerance.exact());
        double right = own.loss(head);
        Expect.holds(
                Double.isFinite(right),
                "your features are small enough for the loss to be a finite number",
                new Fact(
                        "features of the first image",
                        Arrays.toString(own.features().get(0))));
        Expect.that(subject.loss(given.network().base(), head, given.data()))
                .isCloseTo(right, Trainings.closeTo(right));
    }

    @Property(tries = 30)
    @Check(id = "first-step", title = "trainHead: starts from zeros and steps down the gradient on your features")
    void firstStep(@ForAll("trainings") Case given) {
        LogisticRegression own = onOwnFeatures(given);
        Expect.that(trained(given, 0)).isEqualTo(own.train(1, 0));
        agrees(given, own, 1);
    }

    @Property(tries = 30)
    @Check(id = "steps", title = "trainHead: takes several steps on your features, which stay the same")
    void steps(@ForAll("trainings") Case given) {
        agrees(given, onOwnFeatures(given), given.schedule().headSteps());
    }

    @Property(tries = 30)
    @Check(id = "agrees", title = "features, loss and trainHead are right for networks of every size")
    void agreesWithReference(@ForAll("networks") Case given, @ForAll("trainings") Case training) {
        Network network = given.network();
        extracts(network.base(), given.data());
        double loss = REFERENCE.loss(network.base(), network.head(), given.data());
        Expect.that(subject.loss(network.base(), network.head(), given.data()))
                .isCloseTo(loss, Trainings.closeTo(loss));
        Head right = right(training);
        Expect.that(trained(training, training.schedule().headSteps())).isCloseTo(right, Trainings.closeTo(right));
    }

    @Property(tries = 20)
    @Check(
            id = "duplicates",
            title = "trainHead: neither the order of the samples nor having each of them twice matters")
    void duplicates(@ForAll("trainings") Case given) {
        List<Sample> backwards = new ArrayList<>(given.data());
        Collections.reverse(backwards);
        List<Sample> twice = new ArrayList<>(given.data());
        twice.addAll(backwards);
        int steps = given.schedule().headSteps();
        Head once = trained(given, steps);
        Expect.that(once.weights().length)
                .satisfies("one weight per filter", right(given).weights().length, Tolerance.exact());
        Expect.holds(
                Expect.that(once)
                        .differenceTo(trained(given, 0), Tolerance.exact())
                        .isPresent(),
                "training moves the head",
                new Fact("head", once.toString()));
        Tolerance rounding = Trainings.closeTo(right(given));
        Tolerance ofBoth = Rounding.sum(rounding, rounding);
        Expect.that(trained(given.with(backwards), steps)).satisfies("the order does not matter", once, ofBoth);
        Expect.that(trained(given.with(twice), steps)).satisfies("samples given twice change nothing", once, ofBoth);
    }

    @Property(tries = 20)
    @Check(id = "learns", title = "the loss is smaller after training than before")
    void learns(@ForAll("trainings") Case given) {
        Base base = given.network().base();
        Head zeros = given.network().head();
        double improvement =
                REFERENCE.loss(base, zeros, given.data()) - REFERENCE.loss(base, right(given), given.data());
        if (improvement < IMPROVEMENT) {
            return; // An assumption would make the search for a smaller counterexample go through all of these first.
        }
        Head head = trained(given, given.schedule().headSteps());
        Expect.that(head.weights().length)
                .satisfies("one weight per filter", zeros.weights().length, Tolerance.exact());
        double before = subject.loss(base, zeros, given.data());
        double after = subject.loss(base, head, given.data());
        Expect.holds(
                after < before,
                "training makes the loss smaller",
                new Fact("loss before", String.valueOf(before)),
                new Fact("loss after", String.valueOf(after)));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses no samples, negative steps and what does not fit")
    void refusesIllegalArguments() {
        Base base = Trainings.handoutNetwork().base();
        Head head = Trainings.handoutNetwork().head();
        List<Sample> data = Trainings.handoutSamples();
        subject.features(base, data.get(0).image()); // legal: who refuses everything has understood nothing
        subject.loss(base, head, data);
        subject.trainHead(base, data, 0.5, 1);
        Tensor deep = Tensor.zeros(3, 3, 2);
        Expect.rejects("features: filters for 1 channel, an image of 2", () -> subject.features(base, deep));
        Expect.rejects(
                "features: filters of 2 rows, an image of 1", () -> subject.features(base, Tensor.zeros(1, 3, 1)));
        Expect.rejects("loss: no sample", () -> subject.loss(base, head, List.of()));
        Expect.rejects(
                "loss: a head of 1 weight, 2 filters", () -> subject.loss(base, new Head(new double[1], 0), data));
        Expect.rejects(
                "loss: a head of 3 weights, 2 filters", () -> subject.loss(base, new Head(new double[3], 0), data));
        Expect.rejects("trainHead: no sample", () -> subject.trainHead(base, List.of(), 0.5, 1));
        Expect.rejects("trainHead: -1 steps", () -> subject.trainHead(base, data, 0.5, -1));
        Expect.rejects(
                "trainHead: filters for 1 channel, an image of 2",
                () -> subject.trainHead(base, List.of(new Sample(deep, 1)), 0.5, 1));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Base base = Trainings.handoutNetwork().base();
        Head head = Trainings.handoutNetwork().head();
        List<Sample> data = Trainings.handoutSamples();
        List<Sample> first = data.subList(0, 1);
        Repeating.of(() -> subject.features(base, data.get(0).image()))
                .otherThan(
                        "the other image",
                        () -> subject.features(base, data.get(1).image()))
                .check();
        Repeating.of(() -> subject.loss(base, head, data))
                .within(Trainings.closeTo(REFERENCE.loss(base, head, data)))
                .otherThan("the first sample alone", () -> subject.loss(base, head, first))
                .check();
        Repeating.of(() -> subject.trainHead(base, data, 0.5, 2))
                .within(Trainings.closeTo(REFERENCE.trainHead(base, data, 0.5, 2)))
                .otherThan("three steps", () -> subject.trainHead(base, data, 0.5, 3))
                .otherThan("the first sample alone", () -> subject.trainHead(base, first, 0.5, 2))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return Trainings.closeTo(right);
    }

    private Head trained(Case given, int steps) {
        return subject.trainHead(
                given.network().base(), given.data(), given.schedule().headRate(), steps);
    }

    private static Head right(Case given) {
        return REFERENCE.trainHead(
                given.network().base(),
                given.data(),
                given.schedule().headRate(),
                given.schedule().headSteps());
    }

    private void extracts(Base base, List<Sample> data) {
        for (Sample sample : data) {
            double[] right = REFERENCE.features(base, sample.image());
            Expect.that(subject.features(base, sample.image())).isCloseTo(right, Trainings.closeTo(right));
        }
    }

    /** Fails unless logistic regression can be done on the answer's features. */
    private LogisticRegression onOwnFeatures(Case given) {
        List<double[]> features = new ArrayList<>();
        for (Sample sample : given.data()) {
            double[] own = subject.features(given.network().base(), sample.image());
            features.add(own);
            Expect.that(own.length)
                    .satisfies("as many features of each image", features.get(0).length, Tolerance.exact());
            Expect.holds(
                    Arrays.stream(own).allMatch(feature -> Math.abs(feature) < LARGEST_FEATURE),
                    "features of small images and filters are small numbers",
                    new Fact("features", Arrays.toString(own)));
        }
        return new LogisticRegression(
                features, given.data().stream().map(Sample::label).toList());
    }

    private void agrees(Case given, LogisticRegression own, int steps) {
        Head right = own.train(given.schedule().headRate(), steps);
        Expect.that(trained(given, steps)).isCloseTo(right, Trainings.closeTo(right));
    }

    @Provide
    Arbitrary<Case> networks() {
        return Trainings.of(Trainings.steps(1, 1), Trainings.steps(0, 0));
    }

    @Provide
    Arbitrary<Case> trainings() {
        return Trainings.ofNewHeads(Trainings.steps(2, 4), Trainings.steps(0, 0));
    }
}
