package dev.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param nothingRead of which file and why, where no source could be read; absent otherwise
     */
    public record Line(
            String id,
            String status,
            BigDecimal earned,
            BigDecimal possible,
            List<String> misconceptions,
            String report,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nothingRead) {}
}
