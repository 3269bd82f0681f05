package dev.touchstone.cli;

import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.Merge;
import dev.touchstone.batch.ReportFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the shards of a distributed run. */
@Command(
        name = "merge",
        descriptionHeading = "%n",
        description =
                "Joins the shards of a distributed run into one folder of reports, as if one machine had graded all.",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is there, and every submission was graded",
            "1:all is there, but a submission could not be graded",
            "2:something is missing, or the command line is wrong; nothing was written"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SHARD",
            description = "The folders that `grade --shard` wrote, or the folder of the plan, which holds them.")
    private List<Path> shards = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where the reports go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("reports");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, BatchException {
        OutputFolder.requireWritable(out);
        Merge.Merged merged = Merge.of(shards, new ReportFolder(out));
        if (merged.environments().size() > 1) {
            PrintWriter err = spec.commandLine().getErr();
            Failures.tell(
                    err,
                    "the shards were not graded on equal machines, so compare scores with care: "
                            + String.join("; ", merged.environments()));
        }
        PrintWriter stdout = spec.commandLine().getOut();
        Tally.lines(merged.outcome(), out).forEach(stdout::println);
        stdout.flush();
        return merged.outcome().ungraded() == 0 ? ExitCode.OK : ExitCode.UNGRADED;
    }
}
