package dev.touchstone.cli;

import dev.touchstone.assignment.AssignmentException;
import dev.touchstone.audit.AuditException;
import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.FolderBusyException;
import dev.touchstone.deploy.DeployException;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final BooleanSupplier traces;

    /** @param traces true if stack traces are wanted */
    Failures(BooleanSupplier traces) {
        this.traces = traces;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine cli = e.getCommandLine();
        if (e instanceof NoCommand) {
            cli.usage(cli.getErr());
        } else {
            tell(cli.getErr(), words(e));
        }
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine cli, ParseResult parsed) {
        boolean usage = e instanceof UsageException
                || e instanceof IntakeException
                || e instanceof AssignmentException
                || e instanceof AuditException
                || e instanceof DeployException
                || (e instanceof BatchException && !(e instanceof FolderBusyException));
        boolean expected = usage || e instanceof SandboxException || e instanceof FolderBusyException;
        tell(cli.getErr(), expected ? String.valueOf(e.getMessage()) : unexpected(e));
        if (traces.getAsBoolean()) {
            e.printStackTrace(cli.getErr());
        }
        return usage ? ExitCode.USAGE : ExitCode.UNGRADED;
    }

    static void tell(PrintWriter err, String message) {
        err.println("touchstone: " + PlainText.line(message));
        err.flush();
    }

    private String unexpected(Exception e) {
        String what = e instanceof IOException ? "cannot read or write: " + e.getMessage() : "unexpected error: " + e;
        return traces.getAsBoolean() ? what : what + " (--verbose tells where)";
    }

    private static String words(ParameterException e) {
        String help = "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> alike = unmatched.getSuggestions();
            return unknown(unmatched) + (alike.isEmpty() ? help : "; did you mean " + String.join(" or ", alike) + "?");
        }
        return lowerCase(String.valueOf(e.getMessage())) + help;
    }

    private static String unknown(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return "unknown option: " + word;
        }
        boolean command = !e.getCommandLine().getSubcommands().isEmpty();
        return (command ? "unknown command: " : "one argument too many: ") + word;
    }

    private static String lowerCase(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
