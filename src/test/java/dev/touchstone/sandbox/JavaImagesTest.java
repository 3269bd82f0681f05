package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class JavaImagesTest {
    private static final Launch.Program PROGRAM = new Launch.Program(List.of(), List.of(), "m/Main", false);

    @TempDir
    private Path directory;

    @Test
    void javaThatCannotLinkServesItself() throws Exception {
        Path home = java("JAVA_VERSION=\"21.0.2\"");
        assertThat(images(home).of(PROGRAM)).isEqualTo(new JavaImage(home.toRealPath(), 21));
    }

    @Test
    void javaWhoseLinkerFailsServesItselfAndLeavesNothingInTheCache() throws Exception {
        Path home = java("JAVA_VERSION=\"25\"");
        Path jlink = Files.writeString(home.resolve("bin/jlink"), "#!/bin/sh\nexit 1\n");
        assertThat(jlink.toFile().setExecutable(true)).isTrue();
        assertThat(images(home).of(PROGRAM)).isEqualTo(new JavaImage(home.toRealPath(), 25));
        assertThat(directory.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void linkedImagesAreKeptUntilTheJavaChanges() throws Exception {
        Path home = java("JAVA_VERSION=\"25\"");
        Path jlink = Files.writeString(home.resolve("bin/jlink"), """
                #!/bin/sh
                while [ "$1" != --output ]; do shift; done
                mkdir "$2" && cp "${0%/bin/jlink}/release" "$2/release"
                """);
        assertThat(jlink.toFile().setExecutable(true)).isTrue();
        JavaImage made = images(home).of(PROGRAM);
        assertThat(made.home()).hasParent(directory.resolve("cache").toRealPath());
        assertThat(images(home).of(PROGRAM)).isEqualTo(made);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"");
        assertThat(images(home).of(PROGRAM)).isNotEqualTo(made);
    }

    @Test
    void javaWithoutAReleaseFileIsRefused() throws Exception {
        Path home = Files.createDirectory(directory.resolve("java")).toRealPath();
        assertThat(catchThrowableOfType(SandboxException.class, () -> JavaImage.at(home)))
                .hasMessage("cannot read " + home.resolve("release") + ": " + home.resolve("release")
                        + "; run Touchstone on a complete JDK");
    }

    @Test
    void filesToWhichItsLinksLeadAreFound() throws Exception {
        Path home = java("JAVA_VERSION=\"17\"");
        Path elsewhere = Files.createFile(directory.resolve("jvm.cfg"));
        Files.createSymbolicLink(home.resolve("lib/jvm.cfg"), elsewhere);
        Files.createSymbolicLink(home.resolve("lib/self"), home.resolve("release"));
        Files.createSymbolicLink(home.resolve("lib/nowhere"), Path.of("/nowhere"));
        assertThat(JavaImage.at(home).filesElsewhere()).containsExactly(elsewhere);
    }

    private JavaImages images(Path home) {
        return new JavaImages(new SandboxPlaces(directory.resolve("cache"), directory, List.of(), home));
    }

    private Path java(String release) throws Exception {
        Path home = Files.createDirectory(directory.resolve("java"));
        for (String part : List.of("bin", "lib", "conf")) {
            Files.createDirectory(home.resolve(part));
        }
        Files.writeString(home.resolve("release"), release);
        return home;
    }
}
