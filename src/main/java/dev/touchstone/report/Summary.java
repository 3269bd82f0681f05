package dev.touchstone.report;

import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line for each submission of a run.
 *
 * @param submissions in the order of their ids
 * @param duplicates the ids of submissions that handed in the same sources, comments, white space, package names and file
 *     names apart: groups of two or more
 */
public record Summary(
        int schemaVersion,
        AssignmentPart assignment,
        List<Line> submissions,
        List<List<String>> duplicates,
        Provenance provenance) {
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
