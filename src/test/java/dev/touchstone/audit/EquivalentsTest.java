package dev.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.audit.AuditFile.Equivalent;
import dev.touchstone.audit.Mutant.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquivalentsTest {
    private static final Equivalent ENTRY = new Equivalent("A.f", "return x;", "MATH", null, null, "so");

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void writeTheSource() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/A.java"), "package p;\n    return x;\n    return y;\n");
    }

    private Equivalents of(Equivalent... entries) {
        return new Equivalents(List.of(entries), new SourceLines(List.of(folder)));
    }

    private static Mutant mutant(int line, String mutator, int nth) {
        return new Mutant(new Place("p.A", "f", line), mutator, "changed", nth, new byte[0]);
    }

    @Test
    void matchesTheLineWhateverItsIndentation() {
        Equivalents equivalents = of(ENTRY);

        assertThat(equivalents.reason("Q1", mutant(2, "MATH", 1))).contains("so");
        assertThat(equivalents.reason("Q1", mutant(3, "MATH", 1))).isEmpty();
        assertThat(equivalents.reason("Q1", mutant(2, "INCREMENTS", 1))).isEmpty();
        assertThat(equivalents.stale(Set.of("Q1"), true)).isEmpty();
    }

    @Test
    void withoutAMutatorEveryKindIsMeant() {
        Equivalents equivalents = of(new Equivalent("A.f", "return x;", null, null, null, "so"));

        assertThat(equivalents.reason("Q1", mutant(2, "INCREMENTS", 1))).contains("so");
    }

    @Test
    void anEntryThatExplainsNothingIsStale() {
        assertThat(of(ENTRY).stale(Set.of("Q1", "Q2"), true)).containsExactly("A.f MATH \"return x;\"");
        assertThat(of(ENTRY).stale(Set.of("Q1"), false))
                .as("another question may have the survivor")
                .isEmpty();
    }

    @Test
    void anEntryThatExplainsNothingInOneOfItsQuestionsIsStale() {
        Equivalents equivalents = of(new Equivalent("A.f", "return x;", "MATH", null, List.of("Q1", "Q2"), "so"));

        assertThat(equivalents.reason("Q3", mutant(2, "MATH", 1))).isEmpty();
        assertThat(equivalents.reason("Q1", mutant(2, "MATH", 1))).contains("so");
        assertThat(equivalents.stale(Set.of("Q1"), false)).isEmpty();
        assertThat(equivalents.stale(Set.of("Q1", "Q2"), true))
                .containsExactly("A.f MATH \"return x;\" in [Q1, Q2]: not in [Q2]");
    }

    @Test
    void anEntryOfWhichOneNumberExplainsNothingIsStale() {
        Equivalents equivalents = of(new Equivalent("A.f", "return x;", "MATH", List.of(1, 2), null, "so"));

        assertThat(equivalents.reason("Q1", mutant(2, "MATH", 3))).isEmpty();
        assertThat(equivalents.reason("Q1", mutant(2, "MATH", 2))).contains("so");
        assertThat(equivalents.stale(Set.of("Q1"), true)).containsExactly("A.f MATH #[1, 2] \"return x;\": not #[1]");
    }
}
