package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFolderTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            alice,          alice
            alice.smith-2,  alice.smith-2
            a b@c+d_e,      a b@c+d_e
            ..,             %2e%2e
            .,              %2e
            ../../etc,      %2e.%2f..%2fetc
            a/b,            a%2fb
            C:\\x,          C%3a%5cx
            " a ",          %20a%20
            a.,             a%2e
            é,              %c3%a9
            a%2fb,          a%252fb
            CON,            %43ON
            nul.txt,        %6eul%2etxt
            "aux .b",       "%61ux .b"
            com1,           %63om1
            com10,          com10
            summary.json,   summary%2ejson
            Index.HTML,     Index%2eHTML
            "",             %
            """)
    void anIdBecomesAPlainName(String id, String name) {
        assertThat(ReportFolder.plainName(id)).isEqualTo(name);
        assertThat(new ReportFolder(root).of(id)).isEqualTo(root.resolve(name));
    }

    @Test
    void halfACharacterHasANameOfItsOwn() {
        assertThat(ReportFolder.plainName("\ud83d")).isEqualTo("%ud83d");
        assertThat(ReportFolder.plainName("\ud83d\ude00")).isEqualTo("%f0%9f%98%80");
        assertThat(ReportFolder.plainName("?")).isEqualTo("%3f");
    }

    @Test
    void longIdsWithOneBeginningDiffer() {
        String first = ReportFolder.plainName("x".repeat(100) + "Aa");
        String second = ReportFolder.plainName("x".repeat(100) + "BB");
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(first).isNotEqualTo(second).hasSize(133).startsWith("x".repeat(100) + "%");
    }

    @Test
    void writesAFileAndTheFoldersAboveIt() throws IOException {
        Path file = root.resolve("a/b/report.json");
        ReportFolder.write(file, TEXT);
        assertThat(file).hasBinaryContent(TEXT);
        assertThat(namesIn(root.resolve("a/b"))).containsExactly("report.json");
    }

    @Test
    void removesWhatAKilledRunLeftAndNothingElse() throws IOException {
        Files.createDirectories(root.resolve("alice"));
        Files.createDirectories(root.resolve(".journal"));
        for (String name : List.of("alice/.writing-1.tmp", ".journal/.writing-2.tmp", ".writing-3.tmp")) {
            Files.write(root.resolve(name), TEXT);
        }
        for (String name : List.of("alice/report.json", "alice/mine.tmp", ".writing-4.json")) {
            Files.write(root.resolve(name), TEXT);
        }
        new ReportFolder(root).removeLeftovers();
        assertThat(namesIn(root.resolve("alice"))).containsExactlyInAnyOrder("report.json", "mine.tmp");
        assertThat(namesIn(root.resolve(".journal"))).isEmpty();
        assertThat(namesIn(root)).containsExactlyInAnyOrder("alice", ".journal", ".writing-4.json");
        new ReportFolder(root.resolve("nowhere")).removeLeftovers();
        assertThat(root.resolve("nowhere")).doesNotExist();
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(root.resolve("report.json"), "much older and much longer text");
        ReportFolder.write(file, TEXT);
        assertThat(file).hasBinaryContent(TEXT);
        assertThat(namesIn(root)).containsExactly("report.json");
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path occupied = root.resolve("report.json");
        Files.createDirectories(occupied.resolve("inside"));
        assertThatThrownBy(() -> ReportFolder.write(occupied, TEXT))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(occupied.toString());
        assertThat(namesIn(root)).containsExactly("report.json");
        assertThat(occupied.resolve("inside")).isDirectory();
    }
}
