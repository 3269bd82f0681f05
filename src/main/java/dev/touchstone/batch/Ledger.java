package dev.touchstone.batch;

import dev.touchstone.report.Gradebook;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.report.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run has so far, one line a submission; not safe for several threads. */
final class Ledger {
    private final ReportFolder folder;
    private final SortedMap<String, Summary.Line> lines = new TreeMap<>();
    private final SortedMap<String, List<String>> bySources = new TreeMap<>();
    private final Gradebook gradebook = new Gradebook();

    Ledger(ReportFolder folder) {
        this.folder = folder;
    }

    /**
     * Enters a submission.
     *
     * @param sources digest of its normalised sources; empty if there are none
     */
    void add(Report report, String sources) {
        String id = report.submission().id();
        lines.put(id, line(report));
        gradebook.add(report);
        if (!sources.isEmpty()) {
            bySources.computeIfAbsent(sources, key -> new ArrayList<>()).add(id);
        }
    }

    /** Writes the summary and the gradebook, whatever the order in which the submissions were entered. */
    void write(AssignmentPart assignment, Provenance provenance) throws IOException {
        ReportFolder.write(folder.gradebook(), gradebook.bytes());
        Summary summary =
                new Summary(Report.SCHEMA_VERSION, assignment, List.copyOf(lines.values()), duplicates(), provenance);
        ReportFolder.write(folder.summary(), new ReportWriter().bytes(summary));
    }

    Outcome outcome(int kept) {
        long graded = lines.values().stream()
                .filter(line -> line.status().equals("graded"))
                .count();
        return new Outcome((int) graded, kept, lines.size() - (int) graded, duplicates());
    }

    private List<List<String>> duplicates() {
        return bySources.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(ids -> ids.stream().sorted().toList())
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private Summary.Line line(Report report) {
        Stream<String> misconceptions = report.questions().stream().flatMap(Ledger::misconceptions);
        String id = report.submission().id();
        return new Summary.Line(
                id,
                report.status(),
                report.score().earned(),
                report.score().possible(),
                misconceptions.toList(),
                folder.root().relativize(folder.report(id)).toString().replace('\\', '/'),
                report.submission().whyNothingWasRead());
    }

    private static Stream<String> misconceptions(QuestionPart question) {
        return question.misconceptions().stream().map(misconception -> question.id() + "." + misconception.id());
    }
}
