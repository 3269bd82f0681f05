package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sandbox.seccomp.SystemCallFilter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class BwrapRungIT extends RungContract {
    @Override
    Rung choose(Ladder ladder) throws SandboxException {
        Machine.mustRun("bwrap", "--ro-bind", "/", "/", "/bin/true");
        return ladder.select(new Choice("bwrap"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSIX_SPAWN", "VFORK", "FORK"})
    void childCannotStartAnotherJvmInAnyWay(String way) throws Exception {
        theProcessorMustBeKnown();
        assertThat(said("java", way)).contains("Cannot run program \"/jdk/bin/java\"", "Operation not permitted");
    }

    @Test
    void childCannotOpenASocket() throws Exception {
        theProcessorMustBeKnown();
        assertThat(said("socket").lines()).hasSize(2).allMatch(line -> line.contains("Operation not permitted"));
    }

    private static void theProcessorMustBeKnown() {
        Assumptions.assumeTrue(SystemCallFilter.ofThisMachine().isPresent(), "there is no filter for this processor");
    }
}
