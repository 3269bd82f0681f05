package dev.touchstone.cli;

import dev.touchstone.report.Report;
import java.io.PrintWriter;
import java.time.Duration;

/** Nothing but what could not be graded. */
record QuietProgress(PrintWriter err) implements Progress {
    @Override
    public void finished(Report report, Duration took) {
        if (!Progress.graded(report)) {
            Failures.tell(err, new ReportLine(0).of(report));
        }
    }
}
