package dev.touchstone.cli;

import static dev.touchstone.cli.SampleReports.lost;
import static dev.touchstone.cli.SampleReports.passed;
import static dev.touchstone.cli.SampleReports.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.ReportFolder;
import dev.touchstone.golden.Golden;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    Path home;

    private void write(String run, Report report) throws IOException {
        ReportFolder folder = new ReportFolder(home.resolve(run));
        ReportFolder.write(folder.report(report.submission().id()), new ReportWriter().bytes(report));
    }

    private static Report report(String id, CheckPart... checks) {
        return SampleReports.of(id, List.of(question("Q1", "answered", List.of(checks), List.of())));
    }

    private static CheckPart wrong(String id) {
        return lost(id, "failed", "wrong-value", List.of());
    }

    private Execution diff() {
        return Execution.of(
                "diff", home.resolve("old").toString(), home.resolve("new").toString());
    }

    @Test
    void tellsWhoChangedByHowMuchWhereAndWhy() throws IOException {
        write("old", report("ada", passed("Q1.x", "1"), passed("Q1.y", "0.5")));
        write("new", report("ada", passed("Q1.x", "2"), wrong("Q1.y")));
        write("old", report("bob", passed("Q1.x", "1")));
        write("new", report("bob", wrong("Q1.x")));
        write("old", report("eve", passed("Q1.x", "1")));
        FactPart fact = new FactPart("grader error", "no process could be started");
        write("new", report("eve", lost("Q1.x", "grader-error", "grader-error", List.of(fact))));
        write("new", report("mia\u001b[31m", passed("Q1.x", "1")));
        write("old", report("same", passed("Q1.x", "1")));
        write("new", report("same", passed("Q1.x", "1.0")));
        Execution run = diff().exits(0);
        Golden.matches("cli/diff.txt", run.out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingChanged() throws IOException {
        write("old", report("ada", passed("Q1.x", "1")));
        write("new", report("ada", passed("Q1.x", "1")));
        assertThat(diff().exits(0).out()).isEqualTo("0 of 1 submission changed\n");
    }

    @Test
    void foldersWithoutReportsAreRefused() throws IOException {
        Path old = home.resolve("old");
        diff().exits(2).err("touchstone: no such folder: " + old + "; give the folder that `grade --out` wrote to");
        Files.createDirectories(old);
        diff().exits(2).err("touchstone: no reports in " + old + "; give the folder that `grade --out` wrote to");
        Path file = old.resolve("ada/report.json");
        ReportFolder.write(file, new byte[] {'{'});
        assertThat(diff().exits(2).err()).startsWith("touchstone: " + file + " is no report: ");
        ReportFolder.write(old.resolve("summary.json"), new byte[] {'{'});
        assertThat(diff().exits(2).err())
                .isEqualTo("touchstone: " + old.resolve("summary.json") + " is no summary of a run; grade again\n");
    }
}
