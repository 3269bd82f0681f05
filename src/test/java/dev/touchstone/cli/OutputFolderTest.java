package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void leavesNothingBehindWhereItTried() {
        OutputFolder.requireWritable(folder.resolve("reports/of/today"));
        OutputFolder.requireWritable(folder);
        OutputFolder.requireWritableParent(folder.resolve("report.json"));
        assertThat(folder).isEmptyDirectory();
    }
}
