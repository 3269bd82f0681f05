package dev.touchstone.cli;

import dev.touchstone.batch.GradingSession;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.batch.Sessions;
import dev.touchstone.batch.Setup;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.Remark;
import dev.touchstone.intake.Submission;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.report.Report;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades one submission and shows it as its student sees it. */
@Command(
        name = "check",
        descriptionHeading = "%n",
        description = "Checks one submission and shows what its student sees.",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every visible check has its full points",
            "1:the submission could not be graded",
            "2:the command line is wrong, or what it names cannot be used",
            "3:visible checks lost points"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "PATH", description = "The folder or archive that holds the submission's Java files.")
    private Path folder = Path.of(".");

    @Mixin
    private GradingOptions options = new GradingOptions();

    @Option(
            names = "--sandbox",
            paramLabel = "NAME",
            defaultValue = "off",
            converter = SandboxWords.class,
            completionCandidates = SandboxWords.class,
            description = {
                "The wall round the submission's code: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, for code of"
                        + " one's own."
            })
    private Choice sandbox = Choice.OFF;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the whole report, hidden checks included, to a file too.")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IntakeException, SandboxException, IOException {
        Submission submission = submission();
        Setup setup = options.setup(surroundings, sandbox);
        if (json != null) {
            OutputFolder.requireWritableParent(json);
        }
        try (GradingSession session = Sessions.open(setup)) {
            Report report = session.grade(submission);
            if (json != null) {
                ReportFolder.write(json, new ReportWriter().bytes(report));
            }
            return show(report, spec.commandLine());
        }
    }

    private Submission submission() throws IntakeException {
        Submission submission = SubmissionSearch.one(folder).read();
        boolean lost = submission.remarks().stream().map(Remark::kind).anyMatch(Remark.Kind::loud);
        if (submission.sources().isEmpty() && !lost) {
            throw new IntakeException("no Java files in " + folder + " or below it");
        }
        return submission;
    }

    /** Shows the report and tells the exit code that it means. */
    static int show(Report report, CommandLine cli) {
        PrintWriter out = cli.getOut();
        boolean nothing = report.questions().stream()
                .flatMap(question -> question.checks().stream())
                .allMatch(check -> check.verdict().equals("grader-error"));
        if (!nothing) {
            out.print(
                    StudentView.of(report, new Paint(cli.getColorScheme().ansi().enabled())));
            out.flush();
        }
        if (!report.status().equals("graded")) {
            Failures.tell(
                    cli.getErr(),
                    report.submission().id() + " could not be graded, which is not its fault: "
                            + ReportLine.visiblyWhy(report));
            return ExitCode.UNGRADED;
        }
        return VisibleScore.of(report).full() ? ExitCode.OK : ExitCode.POINTS_LOST;
    }
}
