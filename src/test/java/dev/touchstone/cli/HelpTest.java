package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.Version;
import dev.touchstone.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @Test
    void theProgramExplainsItself() {
        Execution run = Execution.of("--help").exits(0);
        Golden.matches("cli/touchstone-help.txt", run.out());
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "check", "diff", "plan", "submit", "merge", "audit", "doctor"})
    void everyCommandExplainsItself(String command) {
        Execution run = Execution.of(command, "--help").exits(0);
        Golden.matches("cli/" + command + "-help.txt", run.out());
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void withoutACommandTheHelpGoesToStandardErrorAndTheExitCodeIsThatOfAWrongCommandLine() {
        Execution run = Execution.of().exits(2);
        assertThat(run.err()).isEqualTo(Execution.of("--help").out());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(Execution.of("--version").exits(0).out()).isEqualTo("touchstone " + Version.number() + "\n");
    }
}
