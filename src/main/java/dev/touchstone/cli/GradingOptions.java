package dev.touchstone.cli;

import dev.touchstone.batch.Setup;
import dev.touchstone.sandbox.Choice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that grade. */
final class GradingOptions {
    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--no-tape",
            description = "Asks one call at a time and runs every check: the same reports, slowly.")
    private boolean noTape;

    /** What is to be done, with the defaults filled in. */
    Setup setup(Surroundings surroundings, Choice sandbox) {
        return policy.setup(surroundings, sandbox, !noTape);
    }
}
