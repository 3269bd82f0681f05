package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Assignments;
import dev.touchstone.batch.Setup;
import dev.touchstone.sandbox.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that grade. */
final class GradingOptions {
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

    @Option(
            names = "--no-tape",
            description = "Asks one call at a time and runs every check: the same reports, slowly.")
    private boolean noTape;

    /** What is to be done, with the defaults filled in. */
    Setup setup(Surroundings surroundings, Choice sandbox) {
        Assignment chosen = chosen(surroundings.assignments().get());
        Path policy = rubric != null ? rubric : rubricOf(chosen, surroundings.home());
        OptionalLong replaced = seed != null ? OptionalLong.of(seed) : OptionalLong.empty();
        return new Setup(chosen, new Setup.Policy(policy, replaced, !noTape), sandbox, surroundings.home());
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
