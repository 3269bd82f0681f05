package dev.touchstone.cli;

import dev.touchstone.batch.Outcome;
import dev.touchstone.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One line on standard output for each submission that is graded, as they are finished; every ten seconds a line on
 * standard error tells how far the run is. For files and pipes.
 */
final class LineProgress implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final PrintWriter err;
    private final ReportLine line;
    private final Pace pace;
    private Duration told = Duration.ZERO;

    LineProgress(PrintWriter out, PrintWriter err, ReportLine line, Pace pace) {
        this.out = out;
        this.err = err;
        this.line = line;
        this.pace = pace;
    }

    @Override
    public void started(int total, int kept) {
        pace.started(total, kept);
        if (kept > 0) {
            err.println(kept + " of " + total + " were graded before and have not changed (--fresh grades them too)");
            err.flush();
        }
    }

    @Override
    public void finished(Report report, Duration took) {
        pace.finished(Progress.graded(report));
        PrintWriter to = Progress.graded(report) ? out : err;
        to.println(line.of(report));
        to.flush();
        Duration now = pace.elapsed();
        if (!pace.atEnd() && now.minus(told).compareTo(EVERY) >= 0) {
            told = now;
            err.println(pace);
            err.flush();
        }
    }

    @Override
    public void ended(Outcome outcome, Path folder) {
        Tally.lines(outcome, folder).forEach(out::println);
        out.flush();
    }
}
