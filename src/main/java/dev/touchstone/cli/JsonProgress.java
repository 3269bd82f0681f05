package dev.touchstone.cli;

import dev.touchstone.batch.Outcome;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.report.Json;
import dev.touchstone.report.Report;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line on standard output, for programs: one at the start, one for each submission, one at the end. */
final class JsonProgress implements Progress {
    private final PrintWriter out;
    private final ReportFolder folder;
    private final Pace pace;
    private final Json json = new Json();

    JsonProgress(PrintWriter out, ReportFolder folder, Pace pace) {
        this.out = out;
        this.folder = folder;
        this.pace = pace;
    }

    /** The run knows what there is to do. */
    record Started(String event, int total, int kept) {}

    /** One submission is on the disk; {@code why} tells why it is ungraded. */
    record Finished(
            String event,
            String id,
            String status,
            BigDecimal earned,
            BigDecimal possible,
            @Nullable String why,
            String report,
            long milliseconds,
            int done,
            int total,
            int ungraded,
            long secondsLeft) {}

    /** The run is over. */
    record Ended(String event, int graded, int kept, int ungraded, List<List<String>> duplicates, String out) {}

    @Override
    public void started(int total, int kept) {
        pace.started(total, kept);
        tell(new Started("started", total, kept));
    }

    @Override
    public void finished(Report report, Duration took) {
        boolean graded = Progress.graded(report);
        pace.finished(graded);
        tell(new Finished(
                "finished",
                report.submission().id(),
                report.status(),
                report.score().earned(),
                report.score().possible(),
                graded ? null : ReportLine.why(report),
                folder.report(report.submission().id()).toString(),
                took.toMillis(),
                pace.done(),
                pace.total(),
                pace.ungraded(),
                pace.left().toSeconds()));
    }

    @Override
    public void ended(Outcome outcome, Path root) {
        tell(new Ended(
                "ended", outcome.graded(), outcome.kept(), outcome.ungraded(), outcome.duplicates(), root.toString()));
    }

    private void tell(Object event) {
        out.println(json.line(event));
        out.flush();
    }
}
