package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.intake.Remark.Kind;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
    private static Refusal refusal(String path) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SafePath.of(path));
        assertThat(refusal).as(SafePath.shown(path)).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @CsvSource({
        "A.java, A.java",
        "./src//main/./A.java, src/main/A.java",
        "src\\main\\A.java, src/main/A.java",
        "Übung 4/Größe.java, Übung 4/Größe.java",
        "...a/..b/c..d.java, ...a/..b/c..d.java",
        "console/Com.java, console/Com.java",
        "com10.java, com10.java"
    })
    void anHonestPathIsKept(String raw, String path) throws Refusal {
        assertThat(SafePath.of(raw)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../A.java", "a/../../A.java", "a/..", "..", "..\\A.java", "a/b/../A.java"})
    void aPathThatClimbsIsRefused(String raw) {
        assertThat(refusal(raw)).hasMessage("its path leads out of the submission");
        assertThat(refusal(raw).kind()).isEqualTo(Kind.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/A.java", "//host/share/A.java", "\\\\host\\A.java", "C:/A.java", "c:A.java", "\\A.java"})
    void aPathFromARootOrADriveIsRefused(String raw) {
        assertThat(refusal(raw)).hasMessage("its path starts at a root; paths start within the submission");
        assertThat(refusal(raw).kind()).isEqualTo(Kind.ABSOLUTE_PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "nul.java",
                "src/Aux.java",
                "com1.java",
                "LPT9/A.java",
                "COM\u00b9.java",
                "prn .java",
                "A.java.",
                "A.java ",
                "dir./A.java",
                "A.java:stream",
                "a*/A.java",
                "what?.java",
                "<A>.java",
                "conin$"
            })
    void aNameThatWindowsCannotHoldIsRefused(String raw) {
        assertThat(refusal(raw)).hasMessage("Windows cannot hold its name; rename it");
        assertThat(refusal(raw).kind()).isEqualTo(Kind.RESERVED_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "'A\u202egpj.java', U+202E",
        "'A\u200b.java', U+200B",
        "'A\u2066.java', U+2066",
        "'\ufeffA.java', U+FEFF",
        "'A\u0000.java', U+0000",
        "'A\u001b[31m.java', U+001B",
        "'A\u3164.java', U+3164",
        "'A\ud83d.java', U+D83D",
        "'A\u2028.java', U+2028"
    })
    void aNameWithAnInvisibleCharacterIsRefusedAndSpelledOut(String raw, String name) {
        Remark remark = refusal(raw).of(raw);
        assertThat(remark.kind()).isEqualTo(Kind.INVISIBLE_NAME);
        assertThat(remark.text()).isEqualTo("left out: its name has the invisible character " + name);
        assertThat(remark.path()).contains(name).matches("[ -~]+");
    }

    @Test
    void emptyAndEndlessPathsAreRefused() {
        assertThat(refusal("").kind()).isEqualTo(Kind.RESERVED_NAME);
        assertThat(refusal("./.").kind()).isEqualTo(Kind.RESERVED_NAME);
        assertThat(refusal("a".repeat(401))).hasMessage("its path has more than 400 characters");
        assertThat(refusal(String.join("/", Collections.nCopies(41, "a"))))
                .hasMessage("it lies more than 40 folders deep");
        assertThat(refusal("a".repeat(401)).of("a".repeat(401)).path()).isEqualTo("a".repeat(200) + "...");
    }

    @Test
    void pathsThatSomeFileSystemConfusesFoldToTheSame() {
        assertThat(SafePath.folded("Src/A.JAVA")).isEqualTo(SafePath.folded("src/a.java"));
        assertThat(SafePath.folded("Gro\u0308\u00dfe"))
                .isEqualTo(SafePath.folded("GR\u00d6\u1e9eE".replace("\u1e9e", "SS")));
        assertThat(SafePath.folded("a/B.java")).isNotEqualTo(SafePath.folded("a/C.java"));
    }
}
