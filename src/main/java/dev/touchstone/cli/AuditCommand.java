package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.AuditException;
import dev.touchstone.audit.AuditReport;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.RunOptions;
import dev.touchstone.batch.Setup;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grades the grader: the command of an assignment's author. */
@Command(
        name = "audit",
        descriptionHeading = "%n",
        description = {
            "Grades the grader: makes wrong answers (mutants of the reference, variants of the misconceptions, what the"
                    + " author wrote) and right ones, grades them all, and tells which wrong ones get full marks, which"
                    + " right ones lose points, and which checks earn their place.",
            "",
            "The author's right and wrong answers, and the mutants that are right, stand in"
                    + " rubrics/<assignment>.audit.yaml."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every wrong answer lost points, and no right one did",
            "1:a wrong answer got full marks, a right one lost points, an entry of the author's list explains nothing,"
                    + " or something could not be graded",
            "2:the command line is wrong, or what it names cannot be used"
        })
final class AuditCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--question",
            paramLabel = "ID",
            description = "Audits this question alone; may be given several times. Default: all.")
    private List<String> questions = new ArrayList<>();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "With how many seeds answers are graded. A wrong answer that gets full marks with any of them"
                    + " is a survivor. Default: ${DEFAULT-VALUE}.")
    private int seeds = 5;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "audit",
            description = "Where audit.json goes. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("audit");

    @Mixin
    private GradingOptions options = new GradingOptions();

    @Option(
            names = "--sandbox",
            paramLabel = "NAME",
            defaultValue = "auto",
            converter = SandboxWords.class,
            completionCandidates = SandboxWords.class,
            description = "As of grade. Default: ${DEFAULT-VALUE}.")
    private Choice sandbox = Choice.AUTO;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many answers are graded at a time. Default: one for each processor core.")
    private @Nullable Integer jobs;

    @Option(names = "--quiet", description = "Prints no progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SandboxException, IntakeException, IOException, AuditException {
        if (seeds < 1 || (jobs != null && jobs < 1)) {
            throw new UsageException("--seeds and --jobs: there is at least one");
        }
        Setup setup = options.setup(surroundings, sandbox);
        OutputFolder.requireWritable(out);
        Prepared run = Prepared.of(setup);
        int workers = jobs == null ? RunOptions.standard().jobs() : jobs;
        AuditReport report;
        try (AuditProgress progress = new AuditProgress(spec.commandLine().getErr(), quiet)) {
            report = new Audit(run, new Audit.Scope(questions, seeds, workers))
                    .run(fileOf(setup.assignment(), surroundings.home()), progress);
        }
        Files.createDirectories(out);
        Path file = out.resolve("audit.json");
        Files.write(file, new ReportWriter().bytes(report));
        PrintWriter stdout = spec.commandLine().getOut();
        new AuditView(report).lines().forEach(line -> stdout.println(PlainText.line(line)));
        stdout.println("everything else: " + file);
        stdout.flush();
        return report.clean() ? ExitCode.OK : ExitCode.UNGRADED;
    }

    private static Path fileOf(Assignment assignment, Path home) {
        return home.resolve("rubrics").resolve(assignment.id() + ".audit.yaml");
    }
}
