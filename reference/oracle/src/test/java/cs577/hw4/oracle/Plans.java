package cs577.hw4.oracle;

import cs577.hw4.FineTuning;
import cs577.hw4.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The plans of question 16: all 120 orders and then lists of any length, each tried out on a network of which is known
 * what it has been through.
 */
final class Plans {
    private static final int ORDERS = 120;
    private static final List<Step> STEPS = List.of(Step.values());

    private Plans() {}

    static List<Comparison<?>> all() {
        return List.of(new Comparison<>(FineTuning.class, "plan, isValid", Authority.BRUTE_FORCE, Plans::plans));
    }

    private static OptionalDouble plans(FineTuning answer, Draw draw) {
        List<Step> plan = draw.number() < ORDERS ? order(draw.number()) : anySteps(draw);
        boolean ownPlanWorks = works(answer.plan());
        return OptionalDouble.of(
                ownPlanWorks ? Deviation.betweenExact(works(plan), answer.isValid(plan)) : Double.POSITIVE_INFINITY);
    }

    /** The orders by their number: in the factorial number system each digit says which of the rest comes next. */
    private static List<Step> order(int number) {
        List<Step> rest = new ArrayList<>(STEPS);
        List<Step> order = new ArrayList<>();
        int digits = number;
        while (!rest.isEmpty()) {
            int choices = rest.size();
            order.add(rest.remove(digits % choices));
            digits /= choices;
        }
        return order;
    }

    private static List<Step> anySteps(Draw draw) {
        List<Step> steps = new ArrayList<>();
        for (int step = draw.between(0, 7); step > 0; step--) {
            steps.add(STEPS.get(draw.between(0, STEPS.size() - 1)));
        }
        return steps;
    }

    /** Takes the steps: each one only where it makes sense, none twice, and to the end. */
    private static boolean works(List<Step> plan) {
        Set<Step> done = EnumSet.noneOf(Step.class);
        for (Step step : plan) {
            boolean makesSense = switch (step) {
                case ADD_HEAD, FREEZE_BASE -> !done.contains(Step.TRAIN_HEAD);
                case TRAIN_HEAD -> done.contains(Step.ADD_HEAD) && done.contains(Step.FREEZE_BASE);
                case UNFREEZE_TOP -> done.contains(Step.TRAIN_HEAD);
                case TRAIN_JOINTLY -> done.contains(Step.UNFREEZE_TOP);
            };
            if (!makesSense || !done.add(step)) {
                return false;
            }
        }
        return done.contains(Step.TRAIN_JOINTLY);
    }
}
