package dev.touchstone.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedRunTest {
    private static PlannedRun run(String plan, String... inputs) {
        return new PlannedRun(Path.of(plan), 3, Stream.of(inputs).map(Path::of).toList(), Path.of("/reports"));
    }

    @Test
    void theVolumeHoldsThePlanAndWhatItReads() throws DeployException {
        assertThat(run("/a/b/plan", "/a/b/class1", "/a/c/class2").commonFolder())
                .isEqualTo(Path.of("/a"));
        assertThat(run("/a/plan", "/a/plan/submissions").commonFolder()).isEqualTo(Path.of("/a/plan"));
    }

    @Test
    void aPlanFarFromItsSubmissionsIsRefused() {
        assertThatThrownBy(() -> run("/a/plan", "/a/one", "/b/two").commonFolder())
                .isInstanceOf(DeployException.class)
                .hasMessage("the plan in /a/plan and what it reads, /b/two, have no folder in common; put both on the"
                        + " volume that all pods share, and plan again");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/hw4-plan, touchstone-hw4-plan",
        "/a/Übung 4_Plan!, touchstone-bung-4-plan",
        "/a/---, touchstone",
        "/a/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb, touchstone-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void jobsAreNamedAfterTheFolder(String plan, String name) {
        assertThat(run(plan).name()).isEqualTo(name);
    }

    @Test
    void relativePathsMeanSomethingElseElsewhere() {
        assertThatThrownBy(() -> run("plan")).hasMessage("not an absolute path: plan");
        List<Path> none = List.of();
        assertThatThrownBy(() -> new PlannedRun(Path.of("/plan"), 1, none, Path.of("out")))
                .hasMessage("not an absolute path: out");
    }
}
