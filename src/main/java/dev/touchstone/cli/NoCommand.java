package dev.touchstone.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program was started without a command: the answer is the help text. */
final class NoCommand extends ParameterException {
    private static final long serialVersionUID = 1L;

    NoCommand(CommandLine cli) {
        super(cli, "give a command");
    }
}
