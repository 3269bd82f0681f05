package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class SelfRungIT extends RungContract {
    @Override
    Rung choose(Ladder ladder) throws SandboxException {
        Machine.mustHaveJava(22);
        return ladder.select(new Choice("self"));
    }

    /** The lock is in the runner's module. */
    @Override
    String modules() {
        return "java.base, touchstone.runner";
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSIX_SPAWN", "VFORK", "FORK"})
    void childCannotStartAnotherJvmInAnyWay(String way) throws Exception {
        assertThat(said("java", way)).contains("Cannot run program", "Operation not permitted");
    }

    @Test
    void childCannotOpenASocket() throws Exception {
        assertThat(said("socket").lines()).hasSize(2).allMatch(line -> line.contains("Operation not permitted"));
    }

    @Test
    void threadsOfTheChildAreLockedToo() throws Exception {
        assertThat(said("read", "/etc/passwd").lines())
                .containsExactly(
                        "main: AccessDeniedException",
                        "thread: AccessDeniedException",
                        "pool: AccessDeniedException",
                        "cleaner: AccessDeniedException");
    }
}
