package dev.touchstone.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.expect.Difference.Cell;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentsTest {
    private static final String PLACE =
            " in " + AssignmentsTest.class.getProtectionDomain().getCodeSource().getLocation();

    private record Point(int x) {}

    /** Declares what it is told to. */
    record Declared(String id, List<Question<?>> questions) implements Assignment {
        @Override
        public String title() {
            return "title of " + id;
        }
    }

    /** One that a class path names. */
    public static final class Installed implements Assignment {
        @Override
        public String id() {
            return "installed";
        }

        @Override
        public String title() {
            return "Installed";
        }

        @Override
        public List<Question<?>> questions() {
            return List.of();
        }
    }

    private static Question<?> question(String id, String title) {
        return Question.of(id, title, ToIntFunction.class, () -> value -> 0);
    }

    private static Declared declared(String id, Question<?>... questions) {
        return new Declared(id, List.of(questions));
    }

    private static ClassLoader naming(Path folder, String className) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Assignment.class.getName()), className + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, AssignmentsTest.class.getClassLoader());
    }

    @Test
    void findsWhatTheClassPathNames(@TempDir Path folder) throws IOException {
        assertThat(Assignments.installed(naming(folder, Installed.class.getName())))
                .extracting(Assignment::id)
                .containsExactly("installed");
    }

    @Test
    void noAssignmentIsAnErrorThatSaysWhatToDo() {
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> Assignments.installed(getClass().getClassLoader()))
                .withMessage("no assignment is installed: put the jar of one beside the others in lib/ (it names its"
                        + " class in META-INF/services/dev.touchstone.assignment.Assignment)");
    }

    @Test
    void aClassThatCannotBeLoadedIsNamed(@TempDir Path folder) throws IOException {
        ClassLoader loader = naming(folder, "nobody.Wrote");
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> Assignments.installed(loader))
                .withMessage("an assignment cannot be loaded: dev.touchstone.assignment.Assignment: Provider"
                        + " nobody.Wrote not found");
    }

    @Test
    void twoAssignmentsWithOneIdAreBothNamed() {
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> Assignments.checked(List.of(new Installed(), declared("installed"))))
                .withMessage("two assignments have the id \"installed\": " + Installed.class.getName() + PLACE + " and "
                        + Declared.class.getName() + PLACE + "; remove one of them from the class path");
    }

    @Test
    void twoQuestionsWithOneIdAreBothNamed() {
        Assignment assignment = declared("hw", question("Q1", "One"), question("Q2", "Two"), question("Q1", "Three"));
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> Assignments.checked(List.of(assignment)))
                .withMessage("assignment hw: two questions have the id \"Q1\": One and Three");
    }

    @Test
    void assignmentsAreFoundById() {
        List<Assignment> installed = Assignments.checked(List.of(declared("a"), declared("b")));
        assertThat(Assignments.named("b", installed)).isSameAs(installed.get(1));
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> Assignments.named("c", installed))
                .withMessage("no assignment \"c\" is installed; installed: a, b");
    }

    @Test
    void cellsHaveNoOtherNameUnlessTheAuthorGivesOne() {
        assertThat(declared("a").nameOf(new Cell(new Point(1), "x", 0))).isEmpty();
    }
}
