package dev.touchstone.batch;

import dev.touchstone.report.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * How long each submission took, one JSON object a line, the newest last: the one file of a run that tells of time, so
 * that no report has to. Nobody needs it to go on; a line that a killed run left half-written stays so.
 */
record Timings(OutputStream out) implements AutoCloseable {
    static final String FILE = "timings.jsonl";
    private static final Json JSON = new Json();

    /** Appends to what earlier runs told. */
    static Timings in(ReportFolder folder) throws IOException {
        Path file = Files.createDirectories(folder.root()).resolve(FILE);
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isCut(file)) {
            out.write('\n');
        }
        return new Timings(out);
    }

    private static boolean isCut(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return false;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() != '\n';
        }
    }

    /** One submission: its id, and the milliseconds from reading it to having its report on the disk. */
    record Line(String id, long milliseconds) {}

    void add(String id, Duration took) throws IOException {
        out.write((JSON.line(new Line(id, took.toMillis())) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
