package dev.touchstone.cli;

import dev.touchstone.audit.Audit;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error that says how many answers of an audit are graded.
 *
 * <p>Theory of operation: the bar's own daemon thread redraws it from time to time; closing stops the thread.
 */
final class AuditProgress implements Audit.Listener, AutoCloseable {
    private static final int WIDTH = 99;
    private static final int MILLISECONDS = 500;

    private final PrintWriter err;
    private final boolean quiet;
    private @Nullable ProgressBar bar;

    AuditProgress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public void started(int answers) {
        if (!quiet) {
            bar = new ProgressBarBuilder()
                    .setTaskName("auditing")
                    .setInitialMax(answers)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLISECONDS)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                    .build();
        }
    }

    @Override
    public void graded() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.println();
            err.flush();
        }
    }

    private void draw(String line) {
        err.print("\r" + line);
        err.flush();
    }
}
