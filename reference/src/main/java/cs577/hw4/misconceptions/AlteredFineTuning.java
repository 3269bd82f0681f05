package cs577.hw4.misconceptions;

import cs577.hw4.FineTuning;
import cs577.hw4.Network;
import cs577.hw4.Part;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import cs577.hw4.reference.ReferenceFineTuning;
import cs577.hw4.reference.TinyNetwork;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The reference of question 16 with some methods replaced; where the reference refuses, so does this. */
record AlteredFineTuning(List<Step> plan, Predicate<List<Step>> validity, Training training) implements FineTuning {
    static final FineTuning RIGHT = new ReferenceFineTuning();

    /** The reference itself. */
    static final AlteredFineTuning NOTHING = new AlteredFineTuning(RIGHT.plan(), RIGHT::isValid, RIGHT::fineTune);

    interface Training {
        Network of(Network network, List<Sample> data, Schedule schedule);
    }

    /** Some steps at one rate with the same parts frozen. */
    record Phase(double rate, int steps, Set<Part> frozen) {
        static Phase head(Schedule schedule) {
            return new Phase(schedule.headRate(), schedule.headSteps(), Set.of(Part.BASE));
        }

        static Phase joint(Schedule schedule) {
            return new Phase(schedule.jointRate(), schedule.jointSteps(), Set.of());
        }

        Phase freezing(Set<Part> parts) {
            return new Phase(rate, steps, parts);
        }

        Phase at(double otherRate) {
            return new Phase(otherRate, steps, frozen);
        }

        Network train(Network network, List<Sample> data) {
            Network trained = network;
            for (int step = 0; step < steps; step++) {
                trained = new TinyNetwork(trained).step(data, rate, frozen);
            }
            return trained;
        }
    }

    AlteredFineTuning planning(List<Step> other) {
        return new AlteredFineTuning(other, validity, training);
    }

    /** Takes its own plan for the only valid one. */
    AlteredFineTuning believingInItsPlan() {
        return new AlteredFineTuning(plan, plan::equals, training);
    }

    AlteredFineTuning training(Training other) {
        return new AlteredFineTuning(plan, validity, other);
    }

    @Override
    public boolean isValid(List<Step> candidate) {
        return validity.test(candidate);
    }

    @Override
    public Network fineTune(Network network, List<Sample> data, Schedule schedule) {
        RIGHT.fineTune(network, data, schedule);
        return training.of(network, data, schedule);
    }
}
