package dev.touchstone.cli;

import dev.touchstone.report.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says how far a run is. What could not be graded goes to standard error in every form. */
interface Progress extends AutoCloseable {
    /** Is told of each report once it is on the disk. */
    void finished(Report report);

    @Override
    default void close() {}

    private static boolean graded(Report report) {
        return report.status().equals("graded");
    }

    /** Nothing but what could not be graded. */
    record Errors(PrintWriter err) implements Progress {
        @Override
        public void finished(Report report) {
            if (!graded(report)) {
                Failures.tell(err, new ReportLine(0).of(report));
            }
        }
    }

    /** One line for each submission: for files and pipes. */
    record Lines(PrintWriter out, PrintWriter err, ReportLine line) implements Progress {
        @Override
        public void finished(Report report) {
            PrintWriter to = graded(report) ? out : err;
            to.println(line.of(report));
            to.flush();
        }
    }

    /**
     * A bar on a terminal; what could not be graded stands below it at the end.
     *
     * <p>Theory of operation: the bar's own daemon thread redraws it from time to time; closing the bar stops the thread
     * after a last drawing.
     */
    final class Bar implements Progress {
        private static final int WIDTH = 79;
        private static final int MILLISECONDS = 200;

        private final PrintWriter err;
        private final ProgressBar bar;
        private final List<String> ungraded = new ArrayList<>();

        Bar(PrintWriter err, int submissions) {
            this.err = err;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("grading")
                    .setInitialMax(submissions)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLISECONDS)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                    .build();
        }

        @Override
        public void finished(Report report) {
            bar.step();
            if (!graded(report)) {
                ungraded.add(new ReportLine(0).of(report));
            }
        }

        @Override
        public void close() {
            bar.close();
            err.println();
            ungraded.forEach(line -> Failures.tell(err, line));
            err.flush();
        }

        private void draw(String line) {
            err.print("\r" + line);
            err.flush();
        }
    }
}
