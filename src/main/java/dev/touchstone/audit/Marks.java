package dev.touchstone.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of an {@link Exam}.
 *
 * @param runs one for each question and seed that was graded
 * @param trouble why it could not be graded, if it could not
 */
record Marks(List<Run> runs, @Nullable String trouble) {
    /**
     * The checks of a question with one seed.
     *
     * @param answered false if there was no answer to the question
     * @param losses the checks that were not passed
     * @param named the misconceptions that were recognised
     */
    record Run(String question, long seed, boolean answered, List<Loss> losses, List<String> named) {}

    /**
     * A check that was not passed.
     *
     * @param verdict as reports tell it
     * @param reason why; empty where it was skipped
     * @param tries of a property, how many inputs it took until one failed, 0 if none did; {@link #EXAMPLE} of an
     *     example
     */
    record Loss(String check, String verdict, String reason, int tries) {
        static final int EXAMPLE = -1;

        /** True for a check whose inputs are the same with every seed. */
        @JsonIgnore
        boolean example() {
            return tries == EXAMPLE;
        }

        /** True if the answer's process is gone. */
        @JsonIgnore
        boolean processLost() {
            return LOST.contains(reason);
        }
    }

    private static final Set<String> LOST = Set.of("timeout", "exit", "protocol", "output-limit", "out-of-memory");
}
