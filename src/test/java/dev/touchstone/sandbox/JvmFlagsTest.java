package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmFlagsTest {
    private static final Launch.Program MODULE = new Launch.Program(List.of(), List.of(), "module/Main", false);
    private static final Launch.Program COMPILER = new Launch.Program(List.of(), List.of(Path.of("a")), "Main", true);

    @Test
    void java17GetsNoOptionThatItDoesNotKnow() {
        assertThat(flags(MODULE, 128, 17)).noneMatch(flag -> flag.startsWith("--"));
    }

    @Test
    void newerJavasAreClosedFurther() {
        assertThat(flags(MODULE, 128, 21)).contains("--finalization=disabled").noneMatch(f -> f.contains("native"));
        assertThat(flags(MODULE, 128, 25)).contains("--finalization=disabled", "--illegal-native-access=deny");
    }

    @Test
    void jvmIsQuietSmallAndClosedToAgents() {
        assertThat(flags(MODULE, 128, 17))
                .contains("-Xlog:disable", "-XX:+SuppressFatalErrorMessage", "-XX:-UsePerfData")
                .contains("-XX:+DisableAttachMechanism", "-XX:-EnableDynamicAgentLoading")
                .contains("-Xms16m", "-Xmx128m", "-Xss1m", "-XX:MaxDirectMemorySize=16m", "-XX:TieredStopAtLevel=1")
                .contains("-Djava.io.tmpdir=/w", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    }

    @Test
    void compilerHasMoreRoomForCode() {
        assertThat(flags(COMPILER, 256, 17))
                .contains("-Xmx256m", "-XX:ReservedCodeCacheSize=96m", "-XX:MaxMetaspaceSize=128m")
                .contains("-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1");
    }

    @Test
    void initialHeapIsNeverLargerThanTheLargest() {
        assertThat(flags(MODULE, 8, 17)).contains("-Xms8m", "-Xmx8m");
    }

    @Test
    void modulesAreStartedFromTheModulePath() {
        Launch launch = new Launch(MODULE, new ChildLimits(64, 5), List.of("x"));
        assertThat(JvmFlags.start(launch, List.of("/m0", "/m1"), List.of()))
                .containsExactly("-p", "/m0" + File.pathSeparator + "/m1", "-m", "module/Main", "x");
    }

    @Test
    void classesAreStartedFromTheClassPath() {
        Launch launch = new Launch(COMPILER, new ChildLimits(64, 5), List.of("-x"));
        assertThat(JvmFlags.start(launch, List.of(), List.of("/c0"))).containsExactly("-cp", "/c0", "Main", "-x");
    }

    private static List<String> flags(Launch.Program program, int heap, int feature) {
        return JvmFlags.of(new Launch(program, new ChildLimits(heap, 30), List.of()), feature, "/w");
    }
}
