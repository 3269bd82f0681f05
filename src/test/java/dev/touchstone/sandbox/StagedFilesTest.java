package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class StagedFilesTest {
    @TempDir
    private Path directory;

    private Path run;
    private Path original;

    @BeforeEach
    void writeOriginal() throws Exception {
        run = Files.createDirectory(directory.resolve("run"));
        original = Files.createDirectories(directory.resolve("classes"));
        Files.createDirectory(original.resolve("p"));
        Files.writeString(original.resolve("p/A.class"), "bytes");
        Files.setPosixFilePermissions(original.resolve("p/A.class"), PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void copiesATreeOnce() throws Exception {
        StagedFiles staged = new StagedFiles(run, false);
        Path copy = staged.of(original);
        assertThat(copy.resolve("p/A.class")).hasContent("bytes");
        assertThat(copy.getFileName()).hasToString("classes");
        Files.writeString(original.resolve("p/A.class"), "others");
        assertThat(staged.of(original.resolve("../classes"))).isEqualTo(copy);
        assertThat(copy.resolve("p/A.class")).hasContent("bytes");
    }

    @Test
    void strangersCanReadTheCopyButNotChangeIt() throws Exception {
        Path copy = new StagedFiles(run, true).of(original);
        assertThat(permissions(copy.resolve("p/A.class"))).isEqualTo("rw-r--r--");
        assertThat(permissions(copy.resolve("p"))).isEqualTo("rwxr-xr-x");
        assertThat(permissions(copy.resolveSibling("."))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void deletingATreeLeavesWhatItsLinksLeadTo() throws Exception {
        Files.createSymbolicLink(run.resolve("link"), original);
        FileTree.delete(run);
        assertThat(run).doesNotExist();
        assertThat(original.resolve("p/A.class")).hasContent("bytes");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
