package cs577.hw4.checks;

import cs577.hw4.FineTuning;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import cs577.hw4.Tensor;
import cs577.hw4.checks.Trainings.Case;
import cs577.hw4.reference.ReferenceFineTuning;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 16. The order of the steps and each phase of the training are checked apart. */
public class FineTuningChecks {
    private static final FineTuning REFERENCE = new ReferenceFineTuning();
    private static final int ALL_ORDERS = 120;

    @Subject
    FineTuning subject;

    @Test
    @Check(id = "sheet", title = "plan: the five steps in a valid order")
    void sheet() {
        List<Step> plan = subject.plan();
        Expect.holds(
                REFERENCE.isValid(plan),
                "each step once, and each after the steps that it needs",
                new Fact("plan", plan.toString()));
    }

    @Property(tries = ALL_ORDERS, generation = GenerationMode.EXHAUSTIVE)
    @Check(id = "orders", title = "isValid: tells valid orders of the five steps from invalid ones")
    void orders(@ForAll("orders") List<Step> plan) {
        Expect.that(subject.isValid(plan)).isEqualTo(REFERENCE.isValid(plan));
    }

    @Property(tries = 30)
    @Check(id = "incomplete-plans", title = "isValid: refuses plans in which a step is missing or repeated")
    void incompletePlans(@ForAll("incompletePlans") List<Step> plan) {
        Expect.that(subject.isValid(REFERENCE.plan())).isEqualTo(true);
        Expect.that(subject.isValid(plan)).isEqualTo(false);
    }

    @Property(tries = 20)
    @Check(id = "head-phase", title = "fineTune: the first phase trains the head and leaves the base as it is")
    void headPhase(@ForAll("headOnly") Case given) {
        agrees(given);
    }

    @Property(tries = 20)
    @Check(id = "joint-phase", title = "fineTune: the second phase trains base and head together")
    void jointPhase(@ForAll("jointOnly") Case given) {
        agrees(given);
        // Here a filter's answer is exactly 0, so nothing is learned from it.
        agrees(new Case(Trainings.handoutNetwork(), Trainings.handoutSamples(), new Schedule(1, 0, 0.5, 1)));
    }

    @Property(tries = 30)
    @Check(id = "both-phases", title = "fineTune: the head alone first, then both, each phase at its own rate")
    void bothPhases(@ForAll("both") Case given) {
        agrees(given);
    }

    @Property(tries = 20)
    @Check(
            id = "phases-in-turn",
            title = "fineTune: both phases at once give what the two in turn give; no steps change nothing")
    void phasesInTurn(@ForAll("both") Case given) {
        Expect.that(fineTune(given.with(new Schedule(1, 0, 1, 0))))
                .satisfies("no steps change nothing", given.network(), Tolerance.exact());
        Schedule schedule = given.schedule();
        Network afterHead =
                fineTune(given.with(new Schedule(schedule.headRate(), schedule.headSteps(), schedule.jointRate(), 0)));
        Expect.holds(
                Expect.that(afterHead.head())
                        .differenceTo(given.network().head(), Tolerance.exact())
                        .isPresent(),
                "training moves the head",
                new Fact("head", afterHead.head().toString()));
        Network inTurn = subject.fineTune(
                afterHead,
                given.data(),
                new Schedule(schedule.headRate(), 0, schedule.jointRate(), schedule.jointSteps()));
        Tolerance rounding = closeTo(REFERENCE.fineTune(given.network(), given.data(), schedule));
        Expect.that(fineTune(given))
                .satisfies("both at once = the two in turn", inTurn, Rounding.sum(rounding, rounding));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses an empty data set, negative steps and what does not fit")
    void refusesIllegalArguments() {
        Network network = Trainings.handoutNetwork();
        List<Sample> data = Trainings.handoutSamples();
        Schedule schedule = new Schedule(0.5, 1, 0.1, 1);
        subject.fineTune(network, data, schedule); // legal: who refuses everything has understood nothing
        Expect.rejects("no sample", () -> subject.fineTune(network, List.of(), schedule));
        Expect.rejects("-1 head steps", () -> subject.fineTune(network, data, new Schedule(0.5, -1, 0.1, 1)));
        Expect.rejects("-1 joint steps", () -> subject.fineTune(network, data, new Schedule(0.5, 1, 0.1, -1)));
        Network narrow = new Network(network.base(), new Head(new double[] {1}, 0));
        Expect.rejects("a head of 1 weight, 2 filters", () -> subject.fineTune(narrow, data, schedule));
        Network wide = new Network(network.base(), new Head(new double[] {1, 2, 3}, 0));
        Expect.rejects("a head of 3 weights, 2 filters", () -> subject.fineTune(wide, data, schedule));
        List<Sample> deep = List.of(new Sample(Tensor.zeros(3, 3, 2), 1));
        Expect.rejects("filters for 1 channel, an image of 2", () -> subject.fineTune(network, deep, schedule));
        List<Sample> tiny = List.of(new Sample(Tensor.zeros(1, 3, 1), 1));
        Expect.rejects("filters of 2 rows, an image of 1", () -> subject.fineTune(network, tiny, schedule));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Network network = Trainings.handoutNetwork();
        List<Sample> data = Trainings.handoutSamples();
        Schedule schedule = new Schedule(0.5, 1, 0.1, 1);
        Repeating.of(() -> subject.fineTune(network, data, schedule))
                .within(closeTo(REFERENCE.fineTune(network, data, schedule)))
                .otherThan("other rates", () -> subject.fineTune(network, data, new Schedule(1, 1, 0.2, 1)))
                .otherThan("the first sample alone", () -> subject.fineTune(network, data.subList(0, 1), schedule))
                .check();
        Repeating.of(() -> subject.isValid(REFERENCE.plan()))
                .otherThan("no steps", () -> subject.isValid(List.of()))
                .check();
        Expect.that(subject.plan()).repeats(subject.plan(), Tolerance.exact(), "the same call again");
    }

    /** How far two right answers to one call may be apart; plans are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("fineTune") ? closeTo((Network) right) : Tolerance.exact();
    }

    private static Tolerance closeTo(Network right) {
        return Trainings.closeTo(right);
    }

    private Network fineTune(Case given) {
        return subject.fineTune(given.network(), given.data(), given.schedule());
    }

    private void agrees(Case given) {
        Network right = REFERENCE.fineTune(given.network(), given.data(), given.schedule());
        Expect.that(fineTune(given)).isCloseTo(right, closeTo(right));
    }

    @Provide
    Arbitrary<List<Step>> orders() {
        return Arbitraries.shuffle(Step.values());
    }

    @Provide
    Arbitrary<List<Step>> incompletePlans() {
        return Plans.incomplete(REFERENCE.plan());
    }

    @Provide
    Arbitrary<Case> headOnly() {
        return Trainings.of(Trainings.steps(1, 3), Trainings.steps(0, 0));
    }

    @Provide
    Arbitrary<Case> jointOnly() {
        return Trainings.of(Trainings.steps(0, 0), Trainings.steps(1, 3)).map(Case::withOneRate);
    }

    @Provide
    Arbitrary<Case> both() {
        return Trainings.of(Trainings.steps(1, 2), Trainings.steps(1, 2));
    }
}
