package cs577.hw4.reference;

import static cs577.hw4.Step.ADD_HEAD;
import static cs577.hw4.Step.FREEZE_BASE;
import static cs577.hw4.Step.TRAIN_HEAD;
import static cs577.hw4.Step.TRAIN_JOINTLY;
import static cs577.hw4.Step.UNFREEZE_TOP;
import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cs577.hw4.FineTuning;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceFineTuningTest {
    private final FineTuning reference = new ReferenceFineTuning();

    @Test
    void acceptsTwoOfTheHundredAndTwentyOrders() {
        assertThat(orders(List.of(Step.values())).stream().filter(reference::isValid))
                .containsExactlyInAnyOrder(
                        List.of(ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY),
                        List.of(FREEZE_BASE, ADD_HEAD, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY))
                .contains(reference.plan());
    }

    @Test
    void refusesPlansInWhichAStepIsMissingOrRepeated() {
        assertThat(reference.isValid(List.of())).isFalse();
        assertThat(reference.isValid(reference.plan().subList(0, 4))).isFalse();
        assertThat(reference.isValid(List.of(ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, TRAIN_HEAD, TRAIN_JOINTLY)))
                .isFalse();
        List<Step> repeated = new ArrayList<>(reference.plan());
        repeated.add(TRAIN_JOINTLY);
        assertThat(reference.isValid(repeated)).isFalse();
    }

    @Test
    void givesTheNumbersOfTheWorkedExample() {
        assertClose(
                reference.fineTune(network(), samples(), new Schedule(1, 3, 0.05, 2)),
                new double[] {0.995644449, 0, -1, 0.999503486, 0, 0.995093269, 0.995644449, 0},
                new double[] {0.676396735, -0.609754748},
                0.101531811);
    }

    @Test
    void changesNothingWithoutSteps() {
        assertThat(reference.fineTune(network(), samples(), new Schedule(1, 0, 1, 0)))
                .isEqualTo(network());
    }

    @Test
    void refusesNegativeStepsAndNoData() {
        assertThatThrownBy(() -> reference.fineTune(network(), samples(), new Schedule(1, -1, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1 head steps are below 0");
        assertThatThrownBy(() -> reference.fineTune(network(), samples(), new Schedule(1, 0, 1, -2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-2 joint steps are below 0");
        assertThatThrownBy(() -> reference.fineTune(network(), List.of(), new Schedule(1, 0, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no sample to learn from");
    }

    private static List<List<Step>> orders(List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Step>> orders = new ArrayList<>();
        for (Step first : steps) {
            List<Step> others = steps.stream().filter(step -> step != first).toList();
            for (List<Step> rest : orders(others)) {
                List<Step> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
