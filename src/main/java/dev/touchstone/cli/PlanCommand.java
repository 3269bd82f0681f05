package dev.touchstone.cli;

import dev.touchstone.batch.Plan;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.sandbox.Choice;
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

/** Writes down what several machines are to grade together. */
@Command(
        name = "plan",
        descriptionHeading = "%n",
        description = {
            "Writes down what several machines are to grade together: the submissions as they are now, the rubric, the"
                    + " checks and this program, so that none grades anything else.",
            "",
            "Each machine then runs `touchstone grade --plan=DIR --shard=I/N`, and at the end one runs `touchstone merge"
                    + " DIR`. A shard that was lost is started again and grades only what is missing. `touchstone submit"
                    + " DIR` has Slurm or Kubernetes do all this."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the plan was made", "2:the command line is wrong, or what it names cannot be used"})
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "As of grade. It must be the same on all machines.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--shards",
            paramLabel = "N",
            required = true,
            description =
                    "Into how many parts the work is divided; about 100 submissions a part keep a core busy for some"
                            + " minutes.")
    private int shards = 1;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the plan.")
    private Path out = Path.of(".");

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IntakeException, IOException {
        if (shards < 1) {
            throw new UsageException("--shards=" + shards + ": there is at least one shard");
        }
        OutputFolder.requireWritable(out);
        Plan plan = Plan.of(paths, options.setup(surroundings, Choice.AUTO, true), shards);
        Path file = out.resolve(Plan.FILE);
        plan.writeTo(file);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.println(plan.submissions().size() + " submissions in " + shards
                + (shards == 1 ? " shard: " : " shards: ") + file);
        stdout.flush();
        return ExitCode.OK;
    }
}
