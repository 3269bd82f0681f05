package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.intake.SubmissionSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind, with a real compile worker and real children. */
class BatchIT {
    @TempDir
    Path folder;

    private Path submission(String name, String source) throws IOException {
        Path home = Files.createDirectories(folder.resolve("submissions").resolve(name));
        Files.writeString(home.resolve("Answer.java"), source);
        return home;
    }

    @Test
    void aRunLeavesReportsASummaryAndAGradebookAndNothingElse() throws Exception {
        Path right = submission("=right", """
                class Answer implements toy.Mean {
                    public double mean(double[] numbers) {
                        if (numbers.length == 0) throw new IllegalArgumentException("none");
                        return java.util.Arrays.stream(numbers).sum() / numbers.length;
                    }
                }
                """);
        Path empty = submission("empty", "class Answer {}");
        Path reports = folder.resolve("reports");
        try (GradingSession session = ToySessions.behindTheStrongestWall()) {
            boolean all = new Batch(session, new ReportFolder(reports))
                    .run(List.of(SubmissionSearch.one(right), SubmissionSearch.one(empty)), report -> {});
            assertThat(all).isTrue();
        }
        assertThat(reports.resolve("gradebook.csv")).hasContent("""
                id,status,earned,possible,T1,T2
                '=right,graded,2.5,5.5,0,2.5
                empty,graded,0,5.5,0,0
                """);
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("summary.json", "gradebook.csv", "%3dright", "empty");
        }
    }
}
