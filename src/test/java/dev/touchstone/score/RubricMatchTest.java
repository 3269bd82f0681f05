package dev.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.assignment.AssignmentException;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricMatchTest {
    @TempDir
    Path folder;

    private Rubric edited(String from, String to) throws IOException {
        String toy = Files.readString(Toy.rubric());
        assertThat(toy).contains(from);
        return new RubricReader().read(Files.writeString(folder.resolve("rubric.yaml"), toy.replace(from, to)));
    }

    private static void refuses(Rubric rubric, String message) {
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> new RubricMatch(Toy.assignment(), rubric))
                .withMessage(message);
    }

    @Test
    void theToyRubricMatchesTheToyAssignment() {
        RubricMatch match = new RubricMatch(Toy.assignment(), new RubricReader().read(Toy.rubric()));
        assertThat(match.questions()).extracting(Question::id).containsExactly("T1", "T2");
        assertThat(match.rule(match.questions().get(1)).id()).isEqualTo("T2");
    }

    @Test
    void theRubricOfAnotherAssignmentIsRefused() throws IOException {
        refuses(
                edited("assignment: toy", "assignment: cs1"),
                "the rubric is for the assignment \"cs1\", but the assignment is \"toy\"");
    }

    @Test
    void aCheckThatOnlyTheAssignmentHasIsNamed() throws IOException {
        refuses(
                edited(
                        "      - { id: sheet, points: 0.5, visibility: visible }\n"
                                + "      - { id: agrees, points: 2, visibility: visible }",
                        "      - { id: agrees, points: 2.5, visibility: visible }"),
                "the rubric and the assignment toy do not match: the rubric lacks T1.sheet; add what is missing or"
                        + " remove what is too much");
    }

    @Test
    void aCheckThatOnlyTheRubricHasIsNamed() throws IOException {
        refuses(
                edited(
                        "      - { id: pure, points: 0.5, visibility: hidden }",
                        "      - { id: pure, points: 0.25, visibility: hidden }\n"
                                + "      - { id: impure, points: 0.25, visibility: hidden }"),
                "the rubric and the assignment toy do not match: the assignment has no T1.impure; add what is missing"
                        + " or remove what is too much");
    }

    @Test
    void aMisspeltQuestionIsToldFromBothSides() throws IOException {
        refuses(
                edited("id: T2", "id: T3"),
                "the rubric and the assignment toy do not match: the rubric lacks T2.agrees, T2.refuses-nothing,"
                        + " T2.sheet; the assignment has no T3.agrees, T3.refuses-nothing, T3.sheet; add what is"
                        + " missing or remove what is too much");
    }
}
