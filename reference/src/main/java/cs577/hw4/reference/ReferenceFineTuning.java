package cs577.hw4.reference;

import static cs577.hw4.Step.ADD_HEAD;
import static cs577.hw4.Step.FREEZE_BASE;
import static cs577.hw4.Step.TRAIN_HEAD;
import static cs577.hw4.Step.TRAIN_JOINTLY;
import static cs577.hw4.Step.UNFREEZE_TOP;

import cs577.hw4.FineTuning;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import java.util.List;
import java.util.Set;

/**
 * Question 16: fine-tuning. A plan is valid if it has each step once and
 *
 * <pre>{@code
 * ADD_HEAD, FREEZE_BASE  before  TRAIN_HEAD  before  UNFREEZE_TOP  before  TRAIN_JOINTLY
 * }</pre>
 *
 * <p>Training: {@code headSteps} steps with the base frozen, then {@code jointSteps} steps with nothing frozen.
 *
 * <p>Source: F. Chollet, "Deep Learning with Python", 2018, section 5.3.2.
 */
public class ReferenceFineTuning implements FineTuning {
    @Override
    public List<Step> plan() {
        return List.of(ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY);
    }

    @Override
    public boolean isValid(List<Step> plan) {
        // Three after the first two are five in all, so none is there twice.
        boolean all = plan.containsAll(List.of(Step.values()));
        return all && plan.subList(2, plan.size()).equals(List.of(TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY));
    }

    @Override
    public Network fineTune(Network network, List<Sample> data, Schedule schedule) {
        Arguments.require(schedule.headSteps() >= 0, schedule.headSteps() + " head steps are below 0");
        Arguments.require(schedule.jointSteps() >= 0, schedule.jointSteps() + " joint steps are below 0");
        new TinyNetwork(network).headOn(data); // refuses what does not fit, even with no steps
        Network trained = network;
        for (int step = 0; step < schedule.headSteps(); step++) {
            trained = new TinyNetwork(trained).step(data, schedule.headRate(), Set.of(Part.BASE));
        }
        for (int step = 0; step < schedule.jointSteps(); step++) {
            trained = new TinyNetwork(trained).step(data, schedule.jointRate(), Set.of());
        }
        return trained;
    }
}
