package dev.touchstone.cli;

import dev.touchstone.batch.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: it can only tell what there is. */
@Command(
        name = "touchstone",
        descriptionHeading = "%n",
        description = "Grades programming homework: compares submissions with a reference implementation.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        versionProvider = TouchstoneCommand.Versions.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was graded, whatever the scores",
            "1:something could not be graded; that is never the student's fault",
            "2:the command line is wrong, or what it names cannot be used",
            "3:check alone: points were lost"
        },
        footer = {"", "touchstone COMMAND --help tells more."})
final class TouchstoneCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this text.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation
    private boolean version;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Tells errors with their stack traces, as TOUCHSTONE_DEBUG=1 does.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    TouchstoneCommand() {
        this.spec = CommandSpec.create();
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new NoCommand(spec.commandLine());
    }

    /** Tells the version that the build wrote. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"touchstone " + Version.number()};
        }
    }
}
