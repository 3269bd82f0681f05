package dev.touchstone.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One who answers calls of questions' interfaces: a submission in its process, or trusted code in the judge. */
public interface Respondent {
    /** Whether the question with this interface can be asked at all. */
    Availability availability(Class<?> api);

    /**
     * Makes a fresh instance of the answer to a question; the calls that follow go to it.
     *
     * @return why there is no instance, or empty if there is one
     */
    Optional<Fault> open(Class<?> api);

    /** Calls a method of the instance that was opened last. */
    Outcome call(Call call);

    /**
     * Makes a fresh instance and all calls of a segment, one after the other; ends early where the answer is lost.
     * Whoever overrides this for speed does the same to the student's class.
     */
    default Played play(Segment segment) {
        Optional<Fault> fault = open(segment.api());
        List<Outcome> outcomes = new ArrayList<>();
        for (Segment.Taped taped : fault.isPresent() ? List.<Segment.Taped>of() : segment.calls()) {
            Outcome outcome = call(taped.call());
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Lost) {
                break;
            }
        }
        return new Played(fault, outcomes, takeOutput());
    }

    /** What was printed since this was asked last. */
    default Printed takeOutput() {
        return Printed.NOTHING;
    }
}
