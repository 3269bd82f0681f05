package dev.touchstone.batch;

import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.report.Reports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades many submissions and writes their reports and a summary. What an earlier run graded from the same submission
 * with the same settings stands ({@link Journal}), so that a run which was interrupted goes on where it was.
 *
 * <p>Theory of operation. The calling thread first looks at all submissions, to know what there is to do. It then starts
 * a {@link Crew} and waits for it. A submission counts when its report and then its journal entry have their final names.
 * The summary is written last and taken away first: while there is work to do, there is none. When the program is killed
 * at any moment, the folder holds whole reports, and temporary files that the next run removes. A disk that is full ends
 * the run with an exception; a grader error never does.
 */
public final class Batch {
    private final Prepared run;
    private final ReportFolder folder;
    private final RunOptions options;
    private final Journal journal;

    public Batch(Prepared run, ReportFolder folder, RunOptions options) {
        this.run = run;
        this.folder = folder;
        this.options = options;
        this.journal = new Journal(folder, run.settings());
    }

    /**
     * Grades what is not graded yet.
     *
     * @throws BatchException if another run is at work in the folder
     * @throws IOException if reports cannot be written, or no worker can start; what is done stays done
     */
    public Outcome run(List<HandIn> submissions, BatchListener listener) throws IOException, BatchException {
        return RunLock.during(folder, () -> runAlone(submissions, listener));
    }

    private Outcome runAlone(List<HandIn> submissions, BatchListener listener) throws IOException {
        folder.removeLeftovers();
        Ledger ledger = new Ledger(folder);
        List<HandIn> rest = rest(submissions, ledger);
        int kept = submissions.size() - rest.size();
        listener.started(submissions.size(), kept);
        if (!rest.isEmpty()) {
            folder.removeTables();
            grade(rest, ledger, listener);
        }
        Reports common = run.common();
        ledger.write(common.assignment(), common.provenance());
        return ledger.outcome(kept);
    }

    private void grade(List<HandIn> rest, Ledger ledger, BatchListener listener) throws IOException {
        try (Gate gate = new Gate();
                Timings timings = Timings.in(folder)) {
            new Crew(run, options.jobs(), (task, report, took) -> {
                        gate.pass(LostProcesses.in(report.report()), () -> write(task, report));
                        synchronized (ledger) {
                            ledger.add(report.report(), report.graded() ? SameSources.digest(task.submission()) : "");
                            timings.add(report.report().submission().id(), took);
                            listener.finished(report.report(), took);
                        }
                    })
                    .grade(rest);
        }
    }

    private void write(Task task, WrittenReport report) throws IOException {
        if (report.graded()) {
            journal.record(task.submission(), report);
        } else {
            report.writeTo(folder.report(task.submission().id()));
        }
    }

    /** The submissions that are to be graded; the others are entered. */
    private List<HandIn> rest(List<HandIn> submissions, Ledger ledger) throws IOException {
        List<HandIn> rest = new ArrayList<>();
        for (HandIn handIn : submissions) {
            Optional<Journal.Kept> kept = options.fresh() ? Optional.empty() : kept(handIn);
            if (kept.isEmpty()) {
                rest.add(handIn);
            } else {
                ledger.add(kept.get().report(), kept.get().entry().sources());
            }
        }
        return rest;
    }

    private Optional<Journal.Kept> kept(HandIn handIn) throws IOException {
        try {
            return journal.entry(handIn.id()).isEmpty() ? Optional.empty() : journal.find(handIn.read());
        } catch (IntakeException | RuntimeException e) {
            // Told when it is its turn: it is then ungraded, with this reason.
            return Optional.empty();
        }
    }
}
