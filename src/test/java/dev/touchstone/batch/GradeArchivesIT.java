package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.DiagnosticPart;
import dev.touchstone.report.Report.RemarkPart;
import dev.touchstone.report.ReportSchema;
import dev.touchstone.report.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with folders and archives is graded, good and bad ones side by side. */
class GradeArchivesIT {
    private static final String RIGHT_TOTAL = """
            class MyTotal implements toy.Total {
                public int total(int[] numbers) {
                    int sum = 0;
                    for (int number : numbers) sum += number;
                    return sum;
                }
            }
            """;

    @TempDir
    Path folder;

    private void zip(String name, String... pathsAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
                zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private void tarGz(String name, String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            TarArchiveEntry entry = new TarArchiveEntry(path, true);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
    }

    private SortedMap<String, Report> graded(Path out) throws Exception {
        List<HandIn> found = SubmissionSearch.find(List.of(folder));
        Files.deleteIfExists(folder.resolve("vanishes.zip"));
        SortedMap<String, Report> reports = new TreeMap<>();
        Outcome outcome = new Batch(
                        ToySessions.preparedBehindTheStrongestWall(), new ReportFolder(out), RunOptions.standard())
                .run(found, (report, took) -> reports.put(report.submission().id(), report));
        assertThat(outcome.ungraded()).isEqualTo(1);
        return reports;
    }

    private static Report of(SortedMap<String, Report> reports, String id) {
        return Objects.requireNonNull(reports.get(id), id);
    }

    @Test
    void everyOneIsGradedAndEveryFindingStandsInItsReport(@TempDir Path out) throws Exception {
        zip("alice.zip", "src/MyTotal.java", RIGHT_TOTAL, "__MACOSX/._x", "", "src/A.class", "x");
        tarGz("bob.tar.gz", "MyTotal.java", RIGHT_TOTAL);
        Files.createDirectory(folder.resolve("carol"));
        Files.writeString(folder.resolve("carol/MyTotal.java"), RIGHT_TOTAL);
        zip("carol.zip", "MyTotal.java", RIGHT_TOTAL, "../../../etc/passwd.java", "class Evil {}");
        Files.writeString(folder.resolve("dave.zip"), "garbage");
        zip("vanishes.zip", "MyTotal.java", RIGHT_TOTAL);
        SortedMap<String, Report> reports = graded(out);

        assertThat(reports.keySet()).containsExactly("alice", "bob", "carol", "carol-2", "dave", "vanishes");
        for (String good : List.of("alice", "bob", "carol", "carol-2")) {
            assertThat(of(reports, good).score().earned()).as(good).isEqualByComparingTo("3");
            assertThat(of(reports, good).status()).isEqualTo("graded");
        }
        assertThat(of(reports, "alice").submission().remarks())
                .extracting(remark -> remark.path() + " " + remark.reason())
                .containsExactly("__MACOSX litter", "src/A.class compiled");
        assertThat(of(reports, "alice").diagnostics()).isEmpty();
        assertThat(of(reports, "bob").submission().remarks()).isEmpty();
        assertThat(of(reports, "carol-2").submission().remarks())
                .extracting(RemarkPart::reason)
                .containsExactly("outside", "same-id");
        assertThat(of(reports, "carol-2").diagnostics())
                .extracting(DiagnosticPart::severity)
                .containsExactly("warning", "warning");
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder(
                            "alice",
                            "bob",
                            "carol",
                            "carol-2",
                            "dave",
                            "gradebook.csv",
                            "summary.json",
                            "timings.jsonl",
                            "vanishes");
        }
    }

    @Test
    void anUnreadableArchiveIsGradedWithNothingAndALostOneIsNotGraded(@TempDir Path out) throws Exception {
        Files.writeString(folder.resolve("dave.zip"), "garbage");
        zip("vanishes.zip", "MyTotal.java", RIGHT_TOTAL);
        SortedMap<String, Report> reports = graded(out);

        Report dave = of(reports, "dave");
        String why = "left out: it is no archive: hand in a folder as zip, tar, tar.gz or 7z";
        assertThat(dave.status()).isEqualTo("graded");
        assertThat(dave.score().earned()).isZero();
        assertThat(dave.questions())
                .allSatisfy(question -> assertThat(question.status()).isEqualTo("missing"));
        assertThat(dave.submission().remarks()).containsExactly(new RemarkPart("dave.zip", "unknown-format", why));
        assertThat(dave.diagnostics()).containsExactly(new DiagnosticPart("dave.zip", 0, 0, "error", why));

        Report vanished = of(reports, "vanishes");
        assertThat(vanished.status()).isEqualTo("ungraded");
        assertThat(vanished.questions().get(0).checks().get(0).facts().get(0).value())
                .startsWith("cannot read the submission in ");

        for (String id : reports.keySet()) {
            ReportSchema.assertValid(Files.readAllBytes(out.resolve(id).resolve("report.json")));
        }
        byte[] summary = Files.readAllBytes(out.resolve("summary.json"));
        assertThat(ReportSchema.SUMMARY.faults(summary)).isEmpty();
        assertThat(new String(summary, StandardCharsets.UTF_8))
                .containsOnlyOnce("\"nothingRead\"")
                .contains("\"nothingRead\" : \"dave.zip: " + why);
        assertThat(new ReportWriter().read(new ReportWriter().bytes(dave))).isEqualTo(dave);
    }
}
