package dev.touchstone.cli;

import dev.touchstone.batch.Batch;
import dev.touchstone.batch.GradingSession;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.batch.Sessions;
import dev.touchstone.batch.Setup;
import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades many submissions and writes their reports: the TA's command. */
@Command(
        name = "grade",
        descriptionHeading = "%n",
        description = "Grades submissions and writes a report for each.",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every submission was graded, whatever the scores",
            "1:a submission could not be graded, or no sandbox can be trusted",
            "2:the command line is wrong, or what it names cannot be used"
        })
final class GradeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "A folder that holds one folder or archive (zip, tar, tar.gz, 7z) for each submission;"
                        + " an archive of such a folder; or one submission."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where the reports go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("reports");

    @Mixin
    private GradingOptions options = new GradingOptions();

    @Option(
            names = "--sandbox",
            paramLabel = "NAME",
            defaultValue = "auto",
            converter = SandboxWords.class,
            completionCandidates = SandboxWords.class,
            description = {
                "The wall round the students' code: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE},"
                        + " the strongest that holds on this machine, never off."
            })
    private Choice sandbox = Choice.AUTO;

    @Option(names = "--quiet", description = "Prints nothing but errors.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GradeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IntakeException, SandboxException, IOException {
        List<HandIn> submissions = SubmissionSearch.find(paths);
        Setup setup = options.setup(surroundings, sandbox);
        OutputFolder.requireWritable(out);
        PrintWriter err = spec.commandLine().getErr();
        try (GradingSession session = Sessions.open(setup)) {
            if (!quiet) {
                err.println(SandboxLine.of(session.sandbox()));
                err.flush();
            }
            return grade(session, submissions);
        }
    }

    private int grade(GradingSession session, List<HandIn> submissions) throws IOException {
        Tally tally = new Tally();
        try (Progress progress = progress(submissions)) {
            new Batch(session, new ReportFolder(out)).run(submissions, report -> {
                tally.add(report);
                progress.finished(report);
            });
        }
        PrintWriter stdout = spec.commandLine().getOut();
        if (!quiet) {
            stdout.println(tally.sentence(out));
            stdout.flush();
        }
        return tally.ungraded() == 0 ? ExitCode.OK : ExitCode.UNGRADED;
    }

    private Progress progress(List<HandIn> submissions) {
        PrintWriter stdout = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (quiet) {
            return new Progress.Errors(err);
        }
        return surroundings.interactive()
                ? new Progress.Bar(err, submissions.size())
                : new Progress.Lines(
                        stdout,
                        err,
                        ReportLine.aligned(submissions.stream().map(HandIn::id).toList()));
    }
}
