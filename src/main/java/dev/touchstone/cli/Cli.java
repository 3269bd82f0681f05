package dev.touchstone.cli;

import picocli.CommandLine;

/** Puts the commands together. */
final class Cli {
    private static final int HELP_WIDTH = 100;

    private Cli() {}

    /** The whole command line; whoever runs it sets where it writes. */
    static CommandLine of(Surroundings surroundings) {
        TouchstoneCommand top = new TouchstoneCommand();
        CommandLine cli = new CommandLine(top)
                .addSubcommand(new GradeCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new DiffCommand())
                .addSubcommand(new PlanCommand(surroundings))
                .addSubcommand(new SubmitCommand(surroundings))
                .addSubcommand(new MergeCommand())
                .addSubcommand(new AuditCommand(surroundings))
                .addSubcommand(new DoctorCommand(surroundings));
        Failures failures = new Failures(() -> surroundings.debug() || top.verbose());
        return cli.setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
