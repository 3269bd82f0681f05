package dev.touchstone.cli;

import dev.touchstone.batch.Batch;
import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.Outcome;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.batch.RunOptions;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "1:a submission could not be graded, no sandbox can be trusted, or another run is at work in DIR",
            "2:the command line is wrong, or what it names cannot be used"
        })
final class GradeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = {
                "A folder that holds one folder or archive (zip, tar, tar.gz, 7z) for each submission;"
                        + " an archive of such a folder; or one submission."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the reports go. Default: reports; for a shard of a plan, shards/I beside the plan.")
    private @Nullable Path out;

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

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions are graded at a time; the reports do not depend on it. Default: one for"
                    + " each processor core.")
    private @Nullable Integer jobs;

    @Option(
            names = "--fresh",
            description =
                    "Grades everything again. Without it, what was graded before stands, unless the submission, the"
                            + " rubric, the checks, the seed or this program changed.")
    private boolean fresh;

    @Mixin
    private ShardOptions shards = new ShardOptions();

    @Option(names = "--quiet", description = "Prints nothing but errors.")
    private boolean quiet;

    @Option(
            names = "--json-lines",
            description = "Tells the progress to programs: standard output has one JSON object a line.")
    private boolean jsonLines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GradeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IntakeException, SandboxException, BatchException, IOException {
        Work work = work();
        RunOptions how = how();
        OutputFolder.requireWritable(work.out());
        Prepared run = Prepared.of(work.setup());
        List<HandIn> submissions = work.part(run);
        if (!quiet && !jsonLines) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(SandboxLine.of(run.sandbox()));
            err.flush();
        }
        return grade(new Batch(run, new ReportFolder(work.out()), how), submissions, work.out());
    }

    private Work work() throws IntakeException, BatchException, IOException {
        if (shards.planned() == !paths.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    paths.isEmpty() ? "Missing required parameter: 'PATH'" : "Give either PATH or --plan, not both");
        }
        List<HandIn> found = shards.planned() ? List.of() : SubmissionSearch.find(paths);
        return Work.of(paths, found, options.setup(surroundings, sandbox), shards)
                .to(out);
    }

    private RunOptions how() {
        RunOptions standard = RunOptions.standard();
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs=" + jobs + ": there is at least one job");
        }
        return new RunOptions(jobs == null ? standard.jobs() : jobs, fresh);
    }

    private int grade(Batch batch, List<HandIn> submissions, Path folder) throws IOException, BatchException {
        Outcome outcome;
        try (Progress progress = progress(submissions, folder);
                LastWord lastWord = new LastWord(spec.commandLine().getErr())) {
            outcome = batch.run(submissions, progress);
            lastWord.unneeded();
            progress.ended(outcome, folder);
        }
        return outcome.ungraded() == 0 ? ExitCode.OK : ExitCode.UNGRADED;
    }

    private Progress progress(List<HandIn> submissions, Path folder) {
        PrintWriter stdout = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (jsonLines) {
            return new JsonProgress(stdout, new ReportFolder(folder), new Pace(System::nanoTime));
        }
        if (quiet) {
            return new QuietProgress(err);
        }
        ReportLine line =
                ReportLine.aligned(submissions.stream().map(HandIn::id).toList());
        return surroundings.interactive()
                ? new BarProgress(stdout, err)
                : new LineProgress(stdout, err, line, new Pace(System::nanoTime));
    }
}
