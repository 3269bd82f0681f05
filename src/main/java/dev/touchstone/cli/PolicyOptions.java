package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Assignments;
import dev.touchstone.batch.Setup;
import dev.touchstone.sandbox.Choice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules to grade: the same for a plan and for all who grade what it says. */
final class PolicyOptions {
    @Option(
            names = "--rubric",
            paramLabel = "FILE",
            description = "The points and limits. Default: rubrics/<assignment>.yaml in the installation.")
    private @Nullable Path rubric;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Random inputs are a function of it. Default: the rubric's.")
    private @Nullable Long seed;

    @Option(
            names = "--assignment",
            paramLabel = "ID",
            description = "The homework. Default: the only one that is installed.")
    private @Nullable String assignment;

    /** What is to be done, with the defaults filled in; {@code tape} is false to run every check, whatever was answered. */
    Setup setup(Surroundings surroundings, Choice sandbox, boolean tape) {
        Assignment chosen = chosen(surroundings.assignments().get());
        Path policy = rubric != null ? rubric : rubricOf(chosen, surroundings.home());
        OptionalLong replaced = seed != null ? OptionalLong.of(seed) : OptionalLong.empty();
        return new Setup(chosen, new Setup.Policy(policy, replaced, tape), sandbox, surroundings.home());
    }

    /** The rubric, unless it is the installation's. */
    Optional<Path> ownRubric() {
        return Optional.ofNullable(rubric).map(file -> file.toAbsolutePath().normalize());
    }

    /** These options as the words of a command that may be started in any folder. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        ownRubric().ifPresent(file -> words.add("--rubric=" + file));
        if (seed != null) {
            words.add("--seed=" + seed);
        }
        if (assignment != null) {
            words.add("--assignment=" + assignment);
        }
        return words;
    }

    /** Where an assignment's rubric stands unless the command line says otherwise. */
    static Path rubricOf(Assignment assignment, Path home) {
        return home.resolve("rubrics").resolve(assignment.id() + ".yaml");
    }

    private Assignment chosen(List<Assignment> installed) {
        if (assignment != null) {
            return Assignments.named(assignment, installed);
        }
        if (installed.size() > 1) {
            throw new UsageException("several assignments are installed; choose one with --assignment: "
                    + installed.stream().map(Assignment::id).collect(Collectors.joining(", ")));
        }
        return installed.get(0);
    }
}
