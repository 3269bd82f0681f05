package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnexpectedErrorTest {
    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void aSubmission() throws IOException {
        Files.writeString(folder.resolve("Answer.java"), "class Answer {}");
    }

    private Execution run(boolean debug, String... more) {
        Surroundings broken = new Surroundings(folder, false, debug, () -> {
            throw new IllegalStateException("a bolt is loose");
        });
        String[] args = {"check", folder.toString()};
        return Execution.in(broken, more.length == 0 ? args : new String[] {args[0], args[1], more[0]})
                .exits(1);
    }

    @Test
    void isOneLineThatSaysHowToLearnMore() {
        run(false)
                .err("touchstone: unexpected error: java.lang.IllegalStateException: a bolt is loose"
                        + " (--verbose tells where)");
    }

    @Test
    void isToldWithItsTraceIfAskedFor() {
        for (Execution run : new Execution[] {run(true), run(false, "--verbose")}) {
            assertThat(run.err())
                    .startsWith("touchstone: unexpected error: java.lang.IllegalStateException: a bolt is loose\n")
                    .contains("\tat dev.touchstone.cli.UnexpectedErrorTest");
        }
    }
}
