package cs577.hw4.misconceptions;

import static cs577.hw4.Step.ADD_HEAD;
import static cs577.hw4.Step.FREEZE_BASE;
import static cs577.hw4.Step.TRAIN_HEAD;
import static cs577.hw4.Step.TRAIN_JOINTLY;
import static cs577.hw4.Step.UNFREEZE_TOP;
import static cs577.hw4.misconceptions.AlteredFineTuning.NOTHING;

import cs577.hw4.FineTuning;
import cs577.hw4.Head;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Step;
import cs577.hw4.misconceptions.AlteredFineTuning.Phase;
import cs577.hw4.misconceptions.AlteredFineTuning.Training;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.List;
import java.util.Set;

/** The known wrong answers to question 16. */
public final class FineTuningMisconceptions {
    private static final Set<String> PLAN = Set.of("plan");
    private static final Set<String> PLAN_AND_VALIDITY = Set.of("plan", "isValid");
    private static final Set<String> ALL_METHODS = Set.of("plan", "isValid", "fineTune");
    private static final Set<String> FINE_TUNE = Set.of("fineTune");

    /** Seen in a real answer. */
    private static final List<Step> JOINTLY_FIRST =
            List.of(ADD_HEAD, TRAIN_JOINTLY, FREEZE_BASE, TRAIN_HEAD, UNFREEZE_TOP);

    private static final List<List<Step>> OTHER_WRONG_ORDERS = List.of(
            List.of(ADD_HEAD, TRAIN_HEAD, FREEZE_BASE, UNFREEZE_TOP, TRAIN_JOINTLY),
            List.of(ADD_HEAD, FREEZE_BASE, UNFREEZE_TOP, TRAIN_HEAD, TRAIN_JOINTLY),
            List.of(ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, TRAIN_JOINTLY, UNFREEZE_TOP),
            List.of(ADD_HEAD, FREEZE_BASE, TRAIN_JOINTLY, UNFREEZE_TOP, TRAIN_HEAD),
            List.of(FREEZE_BASE, TRAIN_HEAD, ADD_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY));

    private static final Training JOINT_THEN_HEAD = (network, data, schedule) ->
            Phase.head(schedule).train(Phase.joint(schedule).train(network, data), data);

    private FineTuningMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<FineTuning>> all() {
        return List.of(order(), neverFrozen(), neverUnfrozen(), sameRate(), jointFirst(), reinitialisesHead());
    }

    private static Misconception<FineTuning> order() {
        AlteredFineTuning seen = NOTHING.planning(JOINTLY_FIRST);
        Misconception<FineTuning> order = Misconception.<FineTuning>named(
                        "ORDER",
                        new Words(
                                "the steps are in an order that cannot work",
                                "The plan has the right steps, but one of them comes before a step that it needs.",
                                "Which step protects the base from the large gradients of an untrained head, and when"
                                        + " are those gradients large?"))
                .altering(PLAN, () -> seen)
                .altering(PLAN_AND_VALIDITY, seen::believingInItsPlan)
                .altering(ALL_METHODS, () -> seen.believingInItsPlan().training(JOINT_THEN_HEAD));
        for (List<Step> wrong : OTHER_WRONG_ORDERS) {
            order = order.altering(PLAN, () -> NOTHING.planning(wrong));
        }
        return order;
    }

    private static Misconception<FineTuning> neverFrozen() {
        return training(
                "NEVER_FROZEN",
                new Words(
                        "the base is not frozen in the first phase",
                        "The base was trained from the first step on, by the large gradients of a head that is not"
                                + " trained yet.",
                        "Does the base change when jointSteps is 0?"),
                (network, data, schedule) -> Phase.joint(schedule)
                        .train(Phase.head(schedule).freezing(Set.of()).train(network, data), data));
    }

    private static Misconception<FineTuning> neverUnfrozen() {
        return training(
                "NEVER_UNFROZEN",
                new Words(
                        "the base stays frozen in the second phase",
                        "The base never changed: only the head was trained, in both phases.",
                        "Does the base change at all?"),
                (network, data, schedule) -> Phase.joint(schedule)
                        .freezing(Set.of(Part.BASE))
                        .train(Phase.head(schedule).train(network, data), data));
    }

    private static Misconception<FineTuning> sameRate() {
        return training(
                "SAME_LR",
                new Words(
                        "both phases use the first learning rate",
                        "The joint steps were taken at headRate. Fine-tuning takes its own, smaller rate, so as not to"
                                + " destroy what the base knows.",
                        "Where is jointRate used?"),
                (network, data, schedule) -> Phase.joint(schedule)
                        .at(schedule.headRate())
                        .train(Phase.head(schedule).train(network, data), data));
    }

    private static Misconception<FineTuning> jointFirst() {
        return training(
                "JOINT_FIRST",
                new Words(
                        "the joint phase comes first",
                        "Base and head were trained together before the head was trained alone: the untrained head's"
                                + " gradients reach the base.",
                        "Which phase makes the base safe for the other?"),
                JOINT_THEN_HEAD);
    }

    private static Misconception<FineTuning> reinitialisesHead() {
        return training(
                        "REINITIALISES_HEAD",
                        new Words(
                                "the head starts anew",
                                "A head of zeros took the place of the head that was there, before the second phase or"
                                        + " before the first.",
                                "Which head does each phase start from?"),
                        (network, data, schedule) -> Phase.joint(schedule)
                                .train(withZeroHead(Phase.head(schedule).train(network, data)), data))
                .altering(
                        FINE_TUNE,
                        () -> NOTHING.training((network, data, schedule) -> Phase.joint(schedule)
                                .train(Phase.head(schedule).train(withZeroHead(network), data), data)));
    }

    private static Network withZeroHead(Network network) {
        return new Network(network.base(), new Head(new double[network.head().weights().length], 0));
    }

    private static Misconception<FineTuning> training(String id, Words words, Training wrong) {
        return Misconception.<FineTuning>named(id, words).altering(FINE_TUNE, () -> NOTHING.training(wrong));
    }
}
