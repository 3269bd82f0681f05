package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContainerEngineTest {
    private static final InsideView VIEW = new InsideView(
            List.of(
                    new InsideView.Binding(Path.of("/cache/image"), "/jdk"),
                    new InsideView.Binding(Path.of("/run/empty"), "/w")),
            List.of("/dev/null"),
            List.of("/jdk/bin/java", "-Xmx128m", "Main"));
    private static final ContainerEngine DOCKER = new ContainerEngine(
            Path.of("/usr/bin/docker"), List.of(), Map.of("HOME", "/home/ta", "DOCKER_HOST", "unix:///run/d.sock"));

    @Test
    void containerHasNoNetworkNoPrivilegeNoWritablePlaceAndLimits() throws Exception {
        assertThat(DOCKER.command(VIEW, new ChildLimits(128, 30), "touchstone-1"))
                .containsExactly(("/usr/bin/env DOCKER_HOST=unix:///run/d.sock HOME=/home/ta /usr/bin/docker"
                                + " run --rm --interactive --name touchstone-1 --pull never"
                                + " --network none --ipc none --hostname sandbox --read-only"
                                + " --user 65534:65534 --cap-drop ALL"
                                + " --security-opt no-new-privileges --security-opt label=disable"
                                + " --log-driver none --env LC_ALL=C.UTF-8"
                                + " --memory 384m --memory-swap 384m --cpus 1 --pids-limit 64"
                                + " --ulimit core=0 --ulimit nofile=64 --ulimit fsize=0 --ulimit cpu=30"
                                + " --ulimit data=402653184"
                                + " --mount type=bind,source=/cache/image,target=/jdk,readonly"
                                + " --mount type=bind,source=/run/empty,target=/w,readonly"
                                + " --workdir /w touchstone-empty:1 /jdk/bin/java -Xmx128m Main")
                        .split(" ", -1));
    }

    @Test
    void whatOnlyOneEngineKnowsStandsBeforeTheMounts() throws Exception {
        ContainerEngine podman =
                new ContainerEngine(Path.of("/usr/bin/podman"), List.of("--read-only-tmpfs=false"), Map.of());
        assertThat(podman.command(VIEW, new ChildLimits(128, 30), "n"))
                .containsSubsequence("run", "--read-only-tmpfs=false", "--mount", "touchstone-empty:1");
    }

    @Test
    void onlyVariablesThatLeadToTheEngineAreHandedOn() {
        assertThat(ContainerEngine.installed(Map.of("HOME", "/home/ta", "TOKEN", "secret")))
                .allSatisfy(engine -> assertThat(engine.environment()).containsOnlyKeys("HOME"));
    }

    @Test
    void pathThatWouldEndTheOptionIsRefused() {
        InsideView view = new InsideView(
                List.of(new InsideView.Binding(Path.of("/tmp/a,readonly=false"), "/x")), List.of(), List.of("java"));
        assertThatThrownBy(() -> DOCKER.command(view, new ChildLimits(128, 30), "n"))
                .isInstanceOf(SandboxException.class)
                .hasMessage("a container cannot be given /tmp/a,readonly=false, for its name has a comma or a quote;"
                        + " move it");
    }
}
