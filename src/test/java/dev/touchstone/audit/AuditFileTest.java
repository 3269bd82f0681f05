package dev.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFileTest {
    @TempDir
    Path folder = Path.of(".");

    private AuditFile read(String text) throws IOException, AuditException {
        Path file = folder.resolve("hw.audit.yaml");
        Files.writeString(file, text);
        return AuditFile.read(file, "hw");
    }

    @Test
    void pathsStartAtTheFile() throws Exception {
        AuditFile file = read("""
                assignment: hw
                sources: [../src]
                right: [right/a, right/b]
                wrong: wrong
                """);

        assertThat(file.sources()).containsExactly(folder.resolveSibling("src"));
        assertThat(file.right()).containsExactly(folder.resolve("right/a"), folder.resolve("right/b"));
        assertThat(file.wrong()).isEqualTo(folder.resolve("wrong"));
        assertThat(file.equivalents()).isEmpty();
    }

    @Test
    void anAssignmentNeedsNone() throws Exception {
        assertThat(AuditFile.read(folder.resolve("none.yaml"), "hw"))
                .isEqualTo(new AuditFile("hw", List.of(), List.of(), null, List.of()));
    }

    @Test
    void refusesTheFileOfAnotherAssignment() {
        assertThatThrownBy(() -> read("assignment: other"))
                .isInstanceOf(AuditException.class)
                .hasMessage(folder.resolve("hw.audit.yaml") + " is for the assignment \"other\", not for \"hw\"");
    }

    @Test
    void tellsAnUnknownKey() {
        assertThatThrownBy(() -> read("assignment: hw\nrigth: [a]\n"))
                .isInstanceOf(AuditException.class)
                .hasMessageStartingWith(folder.resolve("hw.audit.yaml") + ": ")
                .hasMessageContaining("rigth");
    }

    @Test
    void tellsTheLineOfWhatIsNoYaml() {
        assertThatThrownBy(() -> read("assignment: hw\nright: [a\nwrong: b\n"))
                .isInstanceOf(AuditException.class)
                .hasMessageStartingWith(folder.resolve("hw.audit.yaml") + ":3:");
    }

    @Test
    void wantsAReason() {
        assertThatThrownBy(() -> read("""
                        assignment: hw
                        equivalents:
                          - { in: A.b, line: return 1;, reason: " " }
                        """))
                .isInstanceOf(AuditException.class)
                .hasMessageContaining("a mutant is taken for right without a reason: A.b");
    }
}
