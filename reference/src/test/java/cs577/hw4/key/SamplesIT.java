package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.Batch;
import dev.touchstone.batch.Outcome;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.batch.RunOptions;
import dev.touchstone.batch.Setup;
import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.golden.Golden;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.report.ReportSchema;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is graded, twice, as a TA would; the reports are sealed. */
class SamplesIT {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Path SAMPLES = HOUSE.resolve("submissions/samples");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/reports");

    @TempDir
    static Path folder;

    /** Once with the tape and once without it. */
    @BeforeAll
    static void gradeAllTwice() throws Exception {
        for (String run : List.of("first", "second")) {
            Outcome outcome = new Batch(
                            prepared(run.equals("first")), new ReportFolder(folder.resolve(run)), RunOptions.standard())
                    .run(SubmissionSearch.find(List.of(SAMPLES)), (report, took) -> {});
            assertThat(outcome.ungraded())
                    .as("submissions that were not graded")
                    .isZero();
        }
    }

    private static Prepared prepared(boolean tape) throws IOException, SandboxException {
        try {
            return prepared(Choice.AUTO, tape);
        } catch (SandboxException e) {
            // No wall on this machine. The samples here are harmless, so the reports can be sealed all the same.
            return prepared(Choice.OFF, tape);
        }
    }

    private static Prepared prepared(Choice choice, boolean tape) throws IOException, SandboxException {
        Policy policy = new Policy(HOUSE.resolve("rubrics/cs577-hw4.yaml"), OptionalLong.empty(), tape);
        return Prepared.of(new Setup(new Homework4(), policy, choice, HOUSE));
    }

    static List<String> samples() throws IOException {
        try (Stream<Path> found = Files.list(SAMPLES)) {
            return found.map(sample -> sample.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportIsValidAndSealedAndTheSameWithoutTheTape(String sample) throws IOException {
        byte[] report =
                Files.readAllBytes(folder.resolve("first").resolve(sample).resolve("report.json"));
        ReportSchema.assertValid(report);
        assertThat(folder.resolve("second").resolve(sample).resolve("report.json"))
                .hasBinaryContent(report);
        Golden.matches("reports/" + sample + ".json", sealed(report));
    }

    /** The report without what the environment puts into it; its provenance says so itself. */
    private static String sealed(byte[] report) {
        return new String(report, java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("(\"rubricSha256\" ?: ?)\"[^\"]*\"", "$1\"*\"")
                .replaceAll("(?s)(\"provenance\" ?: ?)\\{.*\\}\\s*\\}", "$1{}}");
    }

    @Test
    void everySampleHasASealedReportAndNothingElseHas() throws IOException {
        try (Stream<Path> found = Files.list(GOLDEN)) {
            assertThat(found.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(samples());
        }
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void theSummaryIsTheSameWithoutTheTape() throws IOException {
        byte[] summary = Files.readAllBytes(folder.resolve("first/summary.json"));
        assertThat(folder.resolve("second/summary.json")).hasBinaryContent(summary);
    }
}
