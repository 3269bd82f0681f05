package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.network;
import static cs577.hw4.examples.Examples.samples;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.FineTuning;
import cs577.hw4.Network;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import cs577.hw4.reference.ReferenceFineTuning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wrong answers to the worked example: three steps at rate 1, two at 0.05. */
class FineTuningMisconceptionsTest {
    @Test
    void neverFrozenMovesTheBaseFromTheStart() {
        assertClose(
                wrong("NEVER_FROZEN"),
                new double[] {0.853257311, 0, -1, 0.927754918, 0, 0.72684437, 0.853257311, 0},
                new double[] {0.691573338, -0.644254022},
                0.098824805);
    }

    @Test
    void neverUnfrozenKeepsTheBase() {
        assertClose(
                wrong("NEVER_UNFROZEN"),
                network().base().filters().weights(),
                new double[] {0.676374382, -0.609752714},
                0.101526434);
    }

    @Test
    void sameRateTakesLargeJointSteps() {
        assertClose(
                wrong("SAME_LR"),
                new double[] {0.922409459, 0, -1, 0.989610993, 0, 0.907978549, 0.922409459, 0},
                new double[] {0.446965424, -0.444089025},
                0.124790485);
    }

    @Test
    void jointFirstMovesTheBaseByTheUntrainedHead() {
        assertClose(
                wrong("JOINT_FIRST"),
                new double[] {0.998028881, 0, -1, 0.993559944, 0, 0.985158771, 0.998028881, 0},
                new double[] {0.675879143, -0.616499123},
                0.100470257);
    }

    @Test
    void orderIsTheOneOfARealAnswerAtFirst() {
        assertThat(first(FineTuningMisconceptions.all(), "ORDER").plan())
                .containsExactly(
                        Step.ADD_HEAD, Step.TRAIN_JOINTLY, Step.FREEZE_BASE, Step.TRAIN_HEAD, Step.UNFREEZE_TOP);
    }

    @Test
    void everyOrderIsAnInvalidPlanOfAllSteps() {
        FineTuning right = new ReferenceFineTuning();
        assertThat(FineTuningMisconceptions.all().get(0).variants())
                .allSatisfy(variant -> assertThat(variant.answer().get().plan())
                        .containsExactlyInAnyOrder(Step.values())
                        .matches(plan -> !right.isValid(List.copyOf(plan))));
    }

    @Test
    void whoBelievesInAWrongPlanRefusesTheRightOne() {
        FineTuning believer = variant(FineTuningMisconceptions.all(), "ORDER", 1);
        assertThat(believer.isValid(believer.plan())).isTrue();
        assertThat(believer.isValid(new ReferenceFineTuning().plan())).isFalse();
    }

    private static Network wrong(String id) {
        return first(FineTuningMisconceptions.all(), id).fineTune(network(), samples(), new Schedule(1, 3, 0.05, 2));
    }
}
