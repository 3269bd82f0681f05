package dev.touchstone.batch;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became different for one submission.
 *
 * @param id of the submission
 * @param before its report in the old run; null if it is new
 * @param after its report in the new run; null if it is gone
 * @param causes what may have done it, each in words, such as {@code rubric}; empty if the reports do not tell
 * @param checks those with another result
 */
public record Change(
        String id, @Nullable Report before, @Nullable Report after, List<String> causes, List<CheckChange> checks) {
    /** Takes copies. */
    public Change {
        causes = List.copyOf(causes);
        checks = List.copyOf(checks);
    }

    /**
     * One check with another result.
     *
     * @param before null if the check is new
     * @param after null if the check is gone
     */
    public record CheckChange(
            String id, @Nullable CheckPart before, @Nullable CheckPart after) {}

    /** What happened, in the order in which people should look at it. */
    public enum Kind {
        FELL,
        NO_LONGER_GRADED,
        GONE,
        ROSE,
        NOW_GRADED,
        NEW,
        /** The points are the same, though not for the same checks or reasons. */
        OTHERWISE
    }

    /** What happened. */
    public Kind kind() {
        if (before == null || after == null) {
            return before == null ? Kind.NEW : Kind.GONE;
        }
        boolean was = before.status().equals("graded");
        boolean is = after.status().equals("graded");
        if (was != is) {
            return is ? Kind.NOW_GRADED : Kind.NO_LONGER_GRADED;
        }
        int sign = difference().signum();
        return sign < 0 ? Kind.FELL : sign > 0 ? Kind.ROSE : Kind.OTHERWISE;
    }

    /** The points gained, or with a minus sign lost; 0 unless both runs graded the submission. */
    public BigDecimal difference() {
        if (before == null || after == null) {
            return BigDecimal.ZERO;
        }
        boolean comparable = before.status().equals("graded") && after.status().equals("graded");
        return comparable ? after.score().earned().subtract(before.score().earned()) : BigDecimal.ZERO;
    }
}
