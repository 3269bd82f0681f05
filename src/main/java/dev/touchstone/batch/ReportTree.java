package dev.touchstone.batch;

import dev.touchstone.report.Json;
import dev.touchstone.report.Report;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.report.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reports of a run that has ended, or of one that was interrupted.
 *
 * @param reports by the id of the submission
 */
public record ReportTree(SortedMap<String, Report> reports) {
    /** Takes a copy. */
    public ReportTree {
        reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    }

    /**
     * Reads the reports that the summary in this folder names, or all that are there if there is no summary.
     *
     * @throws BatchException if there are none, or one is no report
     */
    public static ReportTree read(Path folder) throws IOException, BatchException {
        SortedMap<String, Report> reports = new TreeMap<>();
        for (Path file : files(folder)) {
            Report report = report(file);
            reports.put(report.submission().id(), report);
        }
        if (reports.isEmpty()) {
            throw new BatchException("no reports in " + folder + "; give the folder that `grade --out` wrote to");
        }
        return new ReportTree(reports);
    }

    private static List<Path> files(Path folder) throws IOException, BatchException {
        if (!Files.isDirectory(folder)) {
            throw new BatchException("no such folder: " + folder + "; give the folder that `grade --out` wrote to");
        }
        Path summary = new ReportFolder(folder).summary();
        if (Files.exists(summary)) {
            try {
                return new Json()
                        .read(Files.readString(summary), Summary.class).submissions().stream()
                                .map(line -> folder.resolve(line.report()))
                                .toList();
            } catch (Json.NotJson e) {
                throw new BatchException(summary + " is no summary of a run; grade again", e);
            }
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.resolve("report.json"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static Report report(Path file) throws IOException, BatchException {
        if (!Files.exists(file)) {
            throw new BatchException("the summary names " + file + ", which is missing; grade again");
        }
        try {
            return new ReportWriter().read(Files.readAllBytes(file));
        } catch (RuntimeException e) {
            throw new BatchException(file + " is no report: " + e.getMessage(), e);
        }
    }
}
