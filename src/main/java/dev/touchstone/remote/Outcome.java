package dev.touchstone.remote;

import dev.touchstone.expect.AnswerThrew.Thrown;
import java.util.List;
import java.util.Optional;

/** What came of one call. */
public sealed interface Outcome {
    /**
     * The method returned.
     *
     * @param value its answer, a value of the judge's own
     * @param mutations the arguments that it changed meanwhile
     */
    record Returned(Object value, List<Mutation> mutations) implements Outcome {
        /** Takes a copy of the mutations. */
        public Returned {
            mutations = List.copyOf(mutations);
        }
    }

    /** The method threw. */
    record Threw(Thrown thrown) implements Outcome {}

    /** There is no answer to this call, but the next call may have one. */
    record Refused(Fault fault) implements Outcome {}

    /** There is no answer to this call nor to any later one of the same check: the process is gone. */
    record Lost(Fault fault) implements Outcome {}

    /**
     * An argument that was changed.
     *
     * @param argument its position, from 0
     * @param after its content after the call, unless it could no longer be read
     */
    record Mutation(int argument, Optional<Object> after) {}
}
