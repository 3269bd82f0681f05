package dev.touchstone.check;

import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import java.util.List;

/**
 * What a check found. Whose fault it is, is a type: a student's fault lowers the score; a grader's error makes the
 * submission ungraded.
 */
public sealed interface Verdict {
    /** The answer is right as far as this check sees. */
    record Passed() implements Verdict {}

    /** The answer is wrong. */
    record Failed(Reason reason, List<Fact> facts) implements Verdict {}

    /** There was no answer: an exception, a timeout, a missing class. */
    record StudentError(Reason reason, List<Fact> facts) implements Verdict {}

    /** The check was not run. */
    record Skipped(String because) implements Verdict {}

    /** The check itself, or the reference, failed. */
    record GraderError(List<Fact> facts) implements Verdict {}

    /** The word that reports carry. */
    default String id() {
        if (this instanceof Passed) {
            return "passed";
        }
        if (this instanceof Failed) {
            return "failed";
        }
        if (this instanceof StudentError) {
            return "student-error";
        }
        return this instanceof Skipped ? "skipped" : "grader-error";
    }
}
