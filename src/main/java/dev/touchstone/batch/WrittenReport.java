package dev.touchstone.batch;

import dev.touchstone.report.Report;
import dev.touchstone.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;

/** A report together with its bytes, which are the report's identity. */
final class WrittenReport {
    private final Report report;
    private final byte[] bytes;

    private WrittenReport(Report report, byte[] bytes) {
        this.report = report;
        this.bytes = bytes;
    }

    /** Reads what {@link ReportWriter} wrote. */
    static WrittenReport of(byte[] bytes) {
        return new WrittenReport(new ReportWriter().read(bytes), bytes);
    }

    Report report() {
        return report;
    }

    boolean graded() {
        return report.status().equals("graded");
    }

    String sha256() {
        return Digests.of(bytes);
    }

    void writeTo(Path file) throws IOException {
        ReportFolder.write(file, bytes);
    }
}
