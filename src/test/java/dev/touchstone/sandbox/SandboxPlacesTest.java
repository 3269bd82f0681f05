package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SandboxPlacesTest {
    private static final Path HOME = Path.of("/home/ta");

    @Test
    void cacheIsWhereTheUserSays() {
        Map<String, String> environment = Map.of("TOUCHSTONE_CACHE", "/big/cache", "XDG_CACHE_HOME", "/x");
        assertThat(SandboxPlaces.cache(environment, HOME, true)).isEqualTo(Path.of("/big/cache"));
    }

    @Test
    void cacheOfRootIsOpenToTheUserWhoRunsItsChildren() {
        assertThat(SandboxPlaces.cache(Map.of("XDG_CACHE_HOME", "/root/.cache"), HOME, true))
                .isEqualTo(Path.of("/var/cache/touchstone"));
    }

    @Test
    void cacheOfAUserIsAmongTheirCaches() {
        assertThat(SandboxPlaces.cache(Map.of("XDG_CACHE_HOME", "/x"), HOME, false))
                .isEqualTo(Path.of("/x/touchstone"));
        assertThat(SandboxPlaces.cache(Map.of("TOUCHSTONE_CACHE", ""), HOME, false))
                .isEqualTo(Path.of("/home/ta/.cache/touchstone"));
    }

    @Test
    void homeOfAUserWithoutAnAccountIsTheEnvironments() {
        assertThat(SandboxPlaces.home(Map.of("HOME", "/home/ta"), "?")).isEqualTo(HOME);
        assertThat(SandboxPlaces.home(Map.of(), "/home/ta")).isEqualTo(HOME);
    }

    @Test
    void runDirectoriesAreNewAndSecretsAreTheInstallationAndTheHome() throws Exception {
        SandboxPlaces one = SandboxPlaces.ofThisProcess(Path.of("/opt/touchstone/."));
        SandboxPlaces two = SandboxPlaces.ofThisProcess(Path.of("/opt/touchstone"));
        assertThat(one.run()).isEmptyDirectory().isNotEqualTo(two.run());
        Path home = SandboxPlaces.home(System.getenv(), System.getProperty("user.home"));
        assertThat(one.secrets()).containsExactly(Path.of("/opt/touchstone"), home);
        FileTree.delete(one.run());
        FileTree.delete(two.run());
        assertThat(one.run()).doesNotExist();
    }
}
