package backwards;

import static cs577.hw4.Step.ADD_HEAD;
import static cs577.hw4.Step.FREEZE_BASE;
import static cs577.hw4.Step.TRAIN_HEAD;
import static cs577.hw4.Step.TRAIN_JOINTLY;
import static cs577.hw4.Step.UNFREEZE_TOP;

import cs577.hw4.FineTuning;
import cs577.hw4.Freezing;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import java.util.List;
import java.util.Set;

/** Question 16: only the first two steps may change places. */
public class Tuner implements FineTuning {
    private static final List<Step> FREEZE_FIRST =
            List.of(FREEZE_BASE, ADD_HEAD, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY);
    private static final List<Step> ADD_FIRST = List.of(ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY);

    private final Freezing freezing = new Freezer();

    @Override
    public List<Step> plan() {
        return FREEZE_FIRST;
    }

    @Override
    public boolean isValid(List<Step> plan) {
        return FREEZE_FIRST.equals(plan) || ADD_FIRST.equals(plan);
    }

    @Override
    public Network fineTune(Network network, List<Sample> data, Schedule schedule) {
        Freezer.check(network, data);
        if (schedule.headSteps() < 0 || schedule.jointSteps() < 0) {
            throw new IllegalArgumentException("negative steps in " + schedule);
        }
        Network tuned = network;
        for (int left = schedule.headSteps(); left > 0; left--) {
            tuned = freezing.step(tuned, data, schedule.headRate(), Set.of(Part.BASE));
        }
        for (int left = schedule.jointSteps(); left > 0; left--) {
            tuned = freezing.step(tuned, data, schedule.jointRate(), Set.of());
        }
        return tuned;
    }
}
