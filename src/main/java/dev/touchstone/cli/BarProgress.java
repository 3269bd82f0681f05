package dev.touchstone.cli;

import dev.touchstone.batch.Outcome;
import dev.touchstone.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal: done and total, time so far and time left, rate, failures; what could not be graded stands below it
 * at the end.
 *
 * <p>Theory of operation: the bar's own daemon thread redraws it from time to time; closing the bar stops the thread
 * after a last drawing.
 */
final class BarProgress implements Progress {
    private static final int WIDTH = 99;
    private static final int MILLISECONDS = 200;

    private final PrintWriter out;
    private final PrintWriter err;
    private final List<String> ungraded = new ArrayList<>();
    private @Nullable ProgressBar bar;

    BarProgress(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void started(int total, int kept) {
        // What was graded before counts as done, but neither for the rate nor for the time left.
        bar = new ProgressBarBuilder()
                .setTaskName("grading")
                .setInitialMax(total)
                .startsFrom(kept, Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .showSpeed()
                .setSpeedUnit(ChronoUnit.MINUTES)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
        bar.setExtraMessage(" 0 ungraded");
    }

    @Override
    public void finished(Report report, Duration took) {
        if (!Progress.graded(report)) {
            ungraded.add(new ReportLine(0).of(report));
        }
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(" " + ungraded.size() + " ungraded");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.println();
        }
        ungraded.forEach(line -> Failures.tell(err, line));
        err.flush();
    }

    @Override
    public void ended(Outcome outcome, Path folder) {
        close();
        bar = null;
        ungraded.clear();
        Tally.lines(outcome, folder).forEach(out::println);
        out.flush();
    }

    private void draw(String line) {
        err.print("\r" + line);
        err.flush();
    }
}
