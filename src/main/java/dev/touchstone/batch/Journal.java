package dev.touchstone.batch;

import dev.touchstone.intake.Submission;
import dev.touchstone.report.Json;
import dev.touchstone.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been graded, and from what: one small file for each report, written after it. A report counts if its entry
 * tells the same settings and the same submission as the run would use now, and the report's own digest. So nothing that
 * stands on the disk is believed because it stands there: a report that was cut, changed or replaced does not count.
 */
final class Journal {
    static final String FOLDER = ".journal";
    private static final Json JSON = new Json();

    private final ReportFolder folder;
    private final String settings;

    Journal(ReportFolder folder, Settings settings) {
        this.folder = folder;
        this.settings = settings.sha256();
    }

    /**
     * One graded submission.
     *
     * @param settings digest of the {@link Settings}
     * @param submission digest of all that was read of the submission
     * @param sources digest of its normalised sources; empty if it has none
     * @param report digest of the report's bytes
     */
    record Entry(String settings, String submission, String sources, String report) {
        /** Refuses a text that lacks a member. */
        Entry {
            Stream.of(settings, submission, sources, report).forEach(Objects::requireNonNull);
        }
    }

    /** Digest of everything that was read of a submission. */
    static String digest(Submission submission) {
        return Digests.of(JSON.line(submission).getBytes(StandardCharsets.UTF_8));
    }

    /** The report and its entry, if this submission need not be graded again. */
    Optional<Kept> find(Submission submission) throws IOException {
        Optional<Entry> entry = entry(submission.id());
        if (entry.isEmpty()
                || !entry.get().settings().equals(settings)
                || !entry.get().submission().equals(digest(submission))) {
            return Optional.empty();
        }
        Optional<byte[]> report = read(folder.report(submission.id()));
        return report.filter(bytes -> Digests.of(bytes).equals(entry.get().report()))
                .map(bytes -> new Kept(WrittenReport.of(bytes).report(), entry.get()));
    }

    /** A report that stands. */
    record Kept(Report report, Entry entry) {}

    /** Makes a report final: first the report, then its entry. */
    void record(Submission submission, WrittenReport report) throws IOException {
        report.writeTo(folder.report(submission.id()));
        Entry entry = new Entry(settings, digest(submission), SameSources.digest(submission), report.sha256());
        write(submission.id(), entry);
    }

    /** Writes an entry whose report stands. */
    void write(String id, Entry entry) throws IOException {
        ReportFolder.write(file(id), (JSON.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The entry of a submission, whatever it was graded with; none if it is missing or unreadable. */
    Optional<Entry> entry(String id) throws IOException {
        try {
            return read(file(id)).map(bytes -> JSON.read(new String(bytes, StandardCharsets.UTF_8), Entry.class));
        } catch (Json.NotJson e) {
            return Optional.empty();
        }
    }

    private Path file(String id) {
        return folder.root().resolve(FOLDER).resolve(folder.of(id).getFileName() + ".json");
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
