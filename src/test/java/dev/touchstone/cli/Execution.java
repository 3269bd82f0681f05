package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Assignment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** One run of the command line inside the test, and what it wrote. */
record Execution(int exitCode, String out, String err) {

    /** With nothing installed. */
    static Execution of(String... args) {
        return in(new Surroundings(Path.of("nowhere"), false, false, List::of), args);
    }

    /** With these assignments, whose rubrics stand in {@code home/rubrics}. */
    static Execution with(Path home, List<Assignment> assignments, String... args) {
        return in(new Surroundings(home, false, false, () -> assignments), args);
    }

    static Execution in(Surroundings surroundings, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine cli = plain(Cli.of(surroundings), out, err);
        int exitCode = cli.execute(args);
        return new Execution(exitCode, text(out), text(err));
    }

    /** The same command line, writing to these, without colours. */
    static CommandLine plain(CommandLine cli, StringWriter out, StringWriter err) {
        return cli.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    }

    Execution exits(int expected) {
        assertThat(exitCode).as("exit code; standard error was: %s", err).isEqualTo(expected);
        return this;
    }

    /** Asserts that nothing but this line was written, and that to standard error. */
    Execution err(String line) {
        assertThat(err).isEqualTo(line + "\n");
        assertThat(out).isEmpty();
        return this;
    }

    private static String text(StringWriter writer) {
        return writer.toString().replace("\r\n", "\n");
    }
}
