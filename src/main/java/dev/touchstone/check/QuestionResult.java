package dev.touchstone.check;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import java.util.List;
import java.util.Optional;

/**
 * One question of one submission.
 *
 * @param question what was asked
 * @param status whether there was an answer
 * @param className the student's class, if there is exactly one
 * @param findings what the checks found
 */
public record QuestionResult(Question<?> question, Status status, Optional<String> className, Findings findings) {

    /**
     * What the checks found.
     *
     * @param misconceptions the wrong ideas that explain the answers
     * @param checks in the order of their declaration
     */
    public record Findings(List<Misconception<?>> misconceptions, List<CheckResult> checks) {
        /** Takes copies. */
        public Findings {
            misconceptions = List.copyOf(misconceptions);
            checks = List.copyOf(checks);
        }
    }

    /** Whether there was an answer. */
    public enum Status {
        ANSWERED,
        MISSING,
        AMBIGUOUS,
        UNCOMPILABLE
    }

    /** The results of the checks. */
    public List<CheckResult> checks() {
        return findings.checks();
    }
}
