package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.AssignmentException;
import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.batch.Version;
import dev.touchstone.cli.Page.Row;
import dev.touchstone.sandbox.Ladder;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.sandbox.SandboxPlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what this machine offers, and what is missing. */
@Command(
        name = "doctor",
        descriptionHeading = "%n",
        description = "Tells what this machine offers: Java, sandboxes, assignments, rubrics.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:submissions that nobody trusts can be graded here",
            "1:no sandbox holds on this machine",
            "2:the command line is wrong"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int MOST_STARTS = 1000;

    private final Surroundings surroundings;

    @Option(
            names = "--measure",
            paramLabel = "N",
            description = "Also starts N children behind each sandbox, in turn, and tells how long they took.")
    private int measure;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SandboxException {
        if (measure < 0 || measure > MOST_STARTS) {
            throw new UsageException("--measure takes 1 to " + MOST_STARTS + " starts, not " + measure);
        }
        SandboxPlaces places = SandboxPlaces.ofThisProcess(surroundings.home());
        try (Ladder ladder = Ladder.of(places)) {
            int exitCode = show(new Machine(rows(places.cache()), ladder.probeAll()), spec.commandLine());
            if (measure > 0) {
                print(StartTimes.text(ladder.measureStarts(measure)), spec.commandLine());
            }
            return exitCode;
        }
    }

    private static void print(String text, CommandLine cli) {
        cli.getOut().print(text);
        cli.getOut().flush();
    }

    /** Shows the page and tells the exit code that it means. */
    static int show(Machine machine, CommandLine cli) {
        print(machine.text(new Paint(cli.getColorScheme().ansi().enabled())), cli);
        if (!machine.hasWall()) {
            Failures.tell(
                    cli.getErr(),
                    "no sandbox holds on this machine; grade only submissions that you trust here, with --sandbox=off");
            return ExitCode.UNGRADED;
        }
        return ExitCode.OK;
    }

    private List<Row> rows(Path cache) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.of("Touchstone", Version.number()),
                Row.of(
                        "Java",
                        property("java.version") + " (" + property("java.vendor") + "), " + property("java.home")),
                Row.of(
                        "System",
                        property("os.name") + " " + property("os.version") + ", " + property("os.arch") + ", "
                                + Runtime.getRuntime().availableProcessors() + " processors"),
                Row.of("Home", surroundings.home().toString()),
                Row.of("Cache", cache.toString())));
        rows.addAll(assignmentRows());
        return rows;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    /** Never fails: what is wrong with an assignment or a rubric is what the doctor is asked for. */
    List<Row> assignmentRows() {
        List<Row> rows = new ArrayList<>();
        try {
            for (Assignment assignment : surroundings.assignments().get()) {
                rows.add(Row.of(
                        "Assignment",
                        assignment.id() + ": " + assignment.title() + ", "
                                + assignment.questions().size() + " questions"));
                rows.add(Row.of("Rubric", rubric(PolicyOptions.rubricOf(assignment, surroundings.home()))));
            }
        } catch (AssignmentException e) {
            rows.add(Row.of("Assignment", PlainText.line(String.valueOf(e.getMessage()))));
        }
        return rows;
    }

    private static String rubric(Path file) {
        try {
            Rubric rubric = new RubricReader().read(file);
            return file + ": " + rubric.possible().stripTrailingZeros().toPlainString() + " points";
        } catch (AssignmentException e) {
            return PlainText.line(String.valueOf(e.getMessage()));
        }
    }
}
