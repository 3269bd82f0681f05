package dev.touchstone.remote;

import java.util.List;
import java.util.Optional;

/**
 * What came of a {@link Segment}.
 *
 * @param notOpened why there is no instance, if there is none
 * @param outcomes one for each call; fewer only where the last of them is {@link Outcome.Lost}
 * @param output what was printed meanwhile
 */
public record Played(Optional<Fault> notOpened, List<Outcome> outcomes, Printed output) {
    /** Takes a copy of the outcomes. */
    public Played {
        outcomes = List.copyOf(outcomes);
    }

    /** Of a segment without calls: nothing was done. */
    public static Played nothing() {
        return new Played(Optional.empty(), List.of(), Printed.NOTHING);
    }
}
