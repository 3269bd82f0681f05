package dev.touchstone.report;

import dev.touchstone.check.Verdict;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import java.util.List;
import java.util.Optional;

/** What a report says of a verdict beside its name. */
final class VerdictText {
    private VerdictText() {}

    static Optional<String> reason(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return Optional.of(failed.reason().id());
        }
        if (verdict instanceof Verdict.StudentError error) {
            return Optional.of(error.reason().id());
        }
        if (verdict instanceof Verdict.Skipped) {
            return Optional.of(Reason.SKIPPED_BECAUSE.id());
        }
        return verdict instanceof Verdict.GraderError ? Optional.of(Reason.GRADER_ERROR.id()) : Optional.empty();
    }

    static List<Fact> facts(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return failed.facts();
        }
        if (verdict instanceof Verdict.StudentError error) {
            return error.facts();
        }
        if (verdict instanceof Verdict.Skipped skipped) {
            return List.of(new Fact("not run because", skipped.because()));
        }
        return verdict instanceof Verdict.GraderError error ? error.facts() : List.of();
    }
}
