package dev.touchstone.cli;

import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.ReportTree;
import dev.touchstone.batch.RunDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a second grading changed, and why. */
@Command(
        name = "diff",
        descriptionHeading = "%n",
        description =
                "Tells whose result a second grading changed, by how much, at which checks and why; scores that fell"
                        + " stand first.",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:both were read, whatever changed",
            "2:the command line is wrong, or what it names cannot be used"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of reports of the first grading.")
    private Path before = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of reports of the second grading.")
    private Path after = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, BatchException {
        RunDiff diff = RunDiff.of(ReportTree.read(before), ReportTree.read(after));
        CommandLine cli = spec.commandLine();
        cli.getOut()
                .print(DiffView.of(diff, new Paint(cli.getColorScheme().ansi().enabled())));
        cli.getOut().flush();
        return ExitCode.OK;
    }
}
