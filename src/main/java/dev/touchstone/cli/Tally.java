package dev.touchstone.cli;

import dev.touchstone.report.Report;
import java.nio.file.Path;

/** Counts what was graded and what was not; the last line of a run says it. */
final class Tally {
    private int graded;
    private int ungraded;

    void add(Report report) {
        if (report.status().equals("graded")) {
            graded++;
        } else {
            ungraded++;
        }
    }

    int ungraded() {
        return ungraded;
    }

    String sentence(Path out) {
        String folder = out.toString().isEmpty() ? "." : out.toString();
        return graded + (graded == 1 ? " submission" : " submissions") + " graded, " + ungraded + " ungraded;"
                + " reports in " + (folder.endsWith("/") ? folder : folder + "/");
    }
}
