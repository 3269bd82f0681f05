package dev.touchstone.remote;

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

    /** What was printed since this was asked last. */
    default Printed takeOutput() {
        return Printed.NOTHING;
    }
}
