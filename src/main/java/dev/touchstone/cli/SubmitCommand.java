package dev.touchstone.cli;

import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.Plan;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.deploy.DeployException;
import dev.touchstone.deploy.KubernetesJob;
import dev.touchstone.deploy.KubernetesJob.Cluster;
import dev.touchstone.deploy.PlannedRun;
import dev.touchstone.deploy.Program;
import dev.touchstone.deploy.Sbatch;
import dev.touchstone.deploy.SlurmScript;
import dev.touchstone.sandbox.Choice;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a plan to a batch system. */
@Command(
        name = "submit",
        descriptionHeading = "%n",
        description = {
            "Gives a plan to a batch system, which grades its shards and starts those again whose machine died.",
            "",
            "slurm: writes DIR/slurm.sh and runs it, which calls sbatch for the shards and for the merge behind them."
                    + " kubernetes: writes DIR/job.yaml, for `kubectl apply`. Rubric, seed and assignment must be those"
                    + " that the plan was made with."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the plan was submitted, or what would submit it was printed or written",
            "2:the command line is wrong, what it names cannot be used, or the batch system refused"
        })
final class SubmitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder of the plan.")
    private Path folder = Path.of(".");

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            required = true,
            converter = Engine.Words.class,
            completionCandidates = Engine.Words.class,
            description = "The batch system: ${COMPLETION-CANDIDATES}.")
    private Engine engine = Engine.SLURM;

    @Option(names = "--print", description = "Prints the script or the manifest and does nothing else.")
    private boolean print;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where the joined reports go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("reports");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "2",
            description =
                    "How many processor cores a shard gets, which is how many submissions it grades at a time; its"
                            + " memory follows from it. Default: ${DEFAULT-VALUE}.")
    private int jobs = 2;

    @Option(
            names = "--program",
            paramLabel = "FILE",
            description = "What starts Touchstone there: a path, or a name on the PATH. Default: for slurm this"
                    + " installation, which all machines must see; for kubernetes touchstone.")
    private @Nullable String program;

    @Option(
            names = "--image",
            paramLabel = "NAME",
            defaultValue = "touchstone",
            description = "kubernetes: the container image that holds this version. Default: ${DEFAULT-VALUE}.")
    private String image = "touchstone";

    @Option(
            names = "--claim",
            paramLabel = "NAME",
            defaultValue = "touchstone",
            description = "kubernetes: the claim of the volume that holds submissions and plan, under the same paths as"
                    + " here. Default: ${DEFAULT-VALUE}.")
    private String claim = "touchstone";

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SubmitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, BatchException, DeployException, InterruptedException {
        if (jobs < 1) {
            throw new UsageException("--jobs=" + jobs + ": there is at least one job");
        }
        Plan plan = Plan.read(folder.resolve(Plan.FILE));
        plan.require(options.setup(surroundings, Choice.AUTO, true));
        PlannedRun run = run(plan);
        String text = engine == Engine.SLURM
                ? SlurmScript.of(run, installed())
                : KubernetesJob.of(run, inTheImage(), new Cluster(image, claim));
        PrintWriter stdout = spec.commandLine().getOut();
        if (print) {
            stdout.print(text);
        } else {
            stdout.println(submit(text));
        }
        stdout.flush();
        return ExitCode.OK;
    }

    private PlannedRun run(Plan plan) {
        List<Path> inputs = Stream.concat(plan.roots().stream().map(Path::of), options.ownRubric().stream())
                .toList();
        return new PlannedRun(absolute(folder), plan.shards(), inputs, absolute(out));
    }

    private Program installed() {
        Path launcher = program == null
                ? Installation.launcher()
                        .orElseThrow(() -> new UsageException(
                                "cannot tell what starts this program on other machines; say it with --program"))
                : program.contains("/") ? absolute(Path.of(program)) : Path.of(program);
        Optional<Path> home =
                Optional.of(surroundings.home()).filter(each -> !each.equals(Installation.homeOf(launcher)));
        return new Program(launcher.toString(), home, options.words(), jobs);
    }

    private Program inTheImage() {
        return new Program(program == null ? "touchstone" : program, Optional.empty(), options.words(), jobs);
    }

    private String submit(String text) throws IOException, DeployException, InterruptedException {
        Path file = absolute(folder).resolve(engine.file());
        ReportFolder.write(file, text.getBytes(StandardCharsets.UTF_8));
        return engine == Engine.SLURM
                ? Sbatch.submit(file) + "; logs are in " + folder.resolve("logs") + ", the reports will be in " + out
                : file + " is written; kubectl apply -f it";
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
