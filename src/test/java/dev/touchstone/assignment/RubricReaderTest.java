package dev.touchstone.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.assignment.Rubric.CheckRule;
import dev.touchstone.assignment.Rubric.Hints;
import dev.touchstone.assignment.Rubric.Limits;
import dev.touchstone.assignment.Rubric.Visibility;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReaderTest {
    @TempDir
    Path folder;

    private Path rubric(String text) throws IOException {
        return Files.write(folder.resolve("rubric.yaml"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path edited(String from, String to) throws IOException {
        String toy = Files.readString(Toy.rubric());
        assertThat(toy).contains(from);
        int at = toy.indexOf(from);
        return rubric(toy.substring(0, at) + to + toy.substring(at + from.length()));
    }

    private static void refuses(Path file, String message) {
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> new RubricReader().read(file))
                .withMessage(message);
    }

    @Test
    void readsTheToyRubric() {
        Rubric rubric = new RubricReader().read(Toy.rubric());
        assertThat(rubric.assignment()).isEqualTo("toy");
        assertThat(rubric.title()).isEqualTo("Toy assignment");
        assertThat(rubric.seed()).isEqualTo(7);
        assertThat(rubric.hints()).isEqualTo(Hints.FULL);
        assertThat(rubric.limits()).isEqualTo(new Limits(new BigDecimal("1.5"), new BigDecimal("60"), 64, 1, 1));
        assertThat(rubric.questions()).extracting(question -> question.id()).containsExactly("T1", "T2");
        assertThat(rubric.question("T1").orElseThrow().checks())
                .containsExactly(
                        new CheckRule("sheet", new BigDecimal("0.5"), Visibility.VISIBLE),
                        new CheckRule("agrees", new BigDecimal("2"), Visibility.VISIBLE),
                        new CheckRule("pure", new BigDecimal("0.5"), Visibility.HIDDEN));
        assertThat(rubric.question("T3")).isEmpty();
        assertThat(rubric.possible()).isEqualByComparingTo("5.5");
    }

    @Test
    void pointsAreExactDecimals() throws IOException {
        String checks = """
                    checks:
                      - { id: a, points: 0.1, visibility: after_due_date }
                      - { id: b, points: 0.2, visibility: after_published }
                """;
        String toy = Files.readString(Toy.rubric());
        Path file = rubric(toy.substring(0, toy.indexOf("  - id: T1")) + "  - id: T1\n    points: 0.3\n" + checks);
        assertThat(new RubricReader().read(file).possible()).isEqualTo(new BigDecimal("0.3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            hints: full      | hintz: full       | 4:1: unknown key "hintz"
            heapMegabytes: 64 | heapMegabyte: 64 | 8:3: unknown key "heapMegabyte" (at /limits)
            visibility: hidden | visible: hidden | 17:34: unknown key "visible" (at /questions/0/checks/2)
            title: Toy assignment | ~~           | 1:1: required property 'title' not found
            heapMegabytes: 64 | ~~               | 6:3: required property 'heapMegabytes' not found (at /limits)
            seed: 7          | seed: seven       | 3:7: string found, integer expected (at /seed)
            points: 3        | points: '3'       | 13:13: string found, number expected (at /questions/0/points)
            heapMegabytes: 64 | heapMegabytes: 1.5 | 8:18: number found, integer expected (at /limits/heapMegabytes)
            points: 3        | points: -3        | 13:13: must have a minimum value of 0 (at /questions/0/points)
            seed: 7          | seed: 9223372036854775808 | 3:7: must have a maximum value of 9223372036854775807 (at /seed)
            title: Toy       | seed: 1           | 3:1: the key "seed" stands twice
            points: 2.5      | id: T9            | 19:5: the key "id" stands twice
            limits:          | limits: }         | 5:9: this is not YAML: while parsing a block node: expected the node content, but found '}'
            points: 2,       | points: 2.25,     | 13:13: the checks of T1 add up to 3.25 points, but the question has 3
            id: T2           | id: T1            | 18:5: the question T1 stands twice in the rubric
            id: pure         | id: sheet         | 17:9: the check T1.sheet stands twice in the rubric
            seed: 7          | ---               | 4:1: a second document begins here; a rubric is one
            """)
    void aFaultIsToldWithItsPlace(String from, String to, String message) throws IOException {
        Path file = edited(from, to);
        refuses(file, file + ":" + message);
    }

    @Test
    void aVisibilityThatPlatformsDoNotKnowIsRefused() throws IOException {
        Path file = edited("visibility: hidden", "visibility: secret");
        refuses(
                file,
                file + ":17:46: does not have a value in the enumeration [\"visible\", \"hidden\", \"after_due_date\","
                        + " \"after_published\"] (at /questions/0/checks/2/visibility)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "null\n"})
    void anEmptyFileIsSaidToBeEmpty(String text) throws IOException {
        Path file = rubric(text);
        refuses(file, file + ":1:1: the rubric is empty");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        refuses(folder.resolve("none.yaml"), "no such rubric: " + folder.resolve("none.yaml"));
    }

    @Test
    void aFileThatIsNotUtf8IsSaidToBeSo() throws IOException {
        Path file = folder.resolve("rubric.yaml");
        Files.write(file, "title: Übung".getBytes(StandardCharsets.ISO_8859_1));
        refuses(file, "the rubric " + file + " is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void theMachinesLanguageDoesNotChangeTheMessages() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Path file = edited("seed: 7", "seed: seven");
            refuses(file, file + ":3:7: string found, integer expected (at /seed)");
        } finally {
            Locale.setDefault(before);
        }
    }
}
