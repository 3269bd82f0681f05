package dev.touchstone.cli;

import dev.touchstone.batch.BatchListener;
import dev.touchstone.batch.Outcome;
import dev.touchstone.report.Report;
import java.nio.file.Path;

/** Says how far a run is. What could not be graded goes to standard error in every form. */
interface Progress extends BatchListener, AutoCloseable {
    /** The run has come to its end, with its reports in this folder. */
    default void ended(Outcome outcome, Path out) {}

    @Override
    default void close() {}

    /** True if the report has a score. */
    static boolean graded(Report report) {
        return report.status().equals("graded");
    }
}
