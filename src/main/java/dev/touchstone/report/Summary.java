package dev.touchstone.report;

import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line for each submission of a run.
 *
 * @param submissions in the order of their ids
 */
public record Summary(int schemaVersion, AssignmentPart assignment, List<Line> submissions, Provenance provenance) {
    /**
     * One submission.
     *
     * @param report where its report stands, relative to the summary
     */
    public record Line(
            String id,
            String status,
            BigDecimal earned,
            BigDecimal possible,
            List<String> misconceptions,
            String report) {}
}
