package dev.touchstone.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        CommandLine cli = Cli.of(Surroundings.ofThisProcess());
        cli.setOut(writer(System.out, "stdout.encoding"));
        cli.setErr(writer(System.err, "stderr.encoding"));
        int exitCode = cli.execute(args);
        cli.getOut().flush();
        cli.getErr().flush();
        System.exit(exitCode);
    }

    /** In the terminal's own character set where Java knows it (since 18), else in UTF-8. */
    private static PrintWriter writer(PrintStream stream, String property) {
        return new PrintWriter(stream, true, Charset.forName(System.getProperty(property, "UTF-8")));
    }
}
