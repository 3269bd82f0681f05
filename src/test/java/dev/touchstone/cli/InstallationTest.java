package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    Path folder;

    @Test
    void theLauncherStandsBesideTheFolderOfTheJars() throws Exception {
        Path jar = Files.createDirectory(folder.resolve("lib")).resolve("touchstone.jar");
        assertThat(Installation.launcher(jar)).isEmpty();
        Path launcher = Files.createFile(
                Files.createDirectory(folder.resolve("bin")).resolve("touchstone"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThat(Installation.launcher(jar)).contains(launcher);
        assertThat(Installation.homeOf(launcher)).isEqualTo(folder);
    }

    @Test
    void theTestsRunFromNoInstallation() {
        assertThat(Installation.launcher()).isEmpty();
    }
}
