package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void theLauncherKnowsTheHomeBest() {
        assertThat(Surroundings.home("a", "b")).isEqualTo(HERE.resolve("a"));
    }

    @Test
    void thenTheEnvironmentThenTheCurrentDirectory() {
        assertThat(Surroundings.home(null, "b/../c")).isEqualTo(HERE.resolve("c"));
        assertThat(Surroundings.home(null, null)).isEqualTo(HERE);
        assertThat(Surroundings.home(null, " ")).isEqualTo(HERE);
    }
}
