package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class LadderIT {
    private static final List<String> WALLED = List.of(
            "reading the answer key and the user's files",
            "writing files",
            "connecting to a port of this machine",
            "reading the environment of the grader",
            "seeing the grader's process",
            "running programs of this machine");

    @TempDir
    private Path installation;

    private Ladder ladder;

    @BeforeEach
    void climb() throws Exception {
        Files.writeString(installation.resolve("answers"), "42");
        ladder = Ladder.of(SandboxPlaces.ofThisProcess(installation));
    }

    @AfterEach
    void leave() {
        ladder.close();
    }

    @Test
    void canaryIsStoppedByBubblewrap() throws Exception {
        Machine.mustRun("bwrap", "--ro-bind", "/", "/", "/bin/true");
        assertStopped("bwrap");
    }

    @Test
    void canaryIsStoppedByUnshare() throws Exception {
        Machine.mustRun("unshare", "--user", "--map-root-user", "--mount", "/bin/true");
        assertStopped("unshare");
    }

    @Test
    void canaryIsStoppedByItsOwnLock() {
        Machine.mustHaveJava(22);
        assertStopped("self");
    }

    @Test
    void canaryIsStoppedByAContainer() throws Exception {
        Assumptions.assumeTrue(
                HostTool.find("podman").isPresent() || HostTool.find("docker").isPresent(),
                "there is no container engine");
        Machine.mustRun(HostTool.find("podman").isPresent() ? "podman" : "docker", "info");
        assertStopped("container");
    }

    @Test
    void containerIsNotAvailableWithoutAnEngineThatWorksAndTellsWhy() {
        RungReport report = report("container");
        Assumptions.assumeFalse(report.available(), "there is one");
        assertThat(report.reason()).containsAnyOf("does not work here: ", "neither podman nor docker", "not stop");
        assertThat(catchThrowableOfType(SandboxException.class, () -> ladder.select(new Choice("container"))))
                .hasMessageContaining("(container: " + report.reason() + ")");
    }

    @Test
    void lockOfAnOlderJavaIsNotAvailableForThatReason() {
        Assumptions.assumeTrue(Runtime.version().feature() < 22, "this Java has the lock");
        assertThat(report("self").reason())
                .isEqualTo("it needs Java 22 or newer, this is Java "
                        + Runtime.version().feature());
    }

    @Test
    void canaryDoesWhatItLikesWithoutAWall() {
        RungReport report = report("off");
        assertThat(report.available()).isTrue();
        assertThat(report.attempts())
                .filteredOn(tried -> !tried.stopped())
                .extracting(RungReport.Tried::what)
                .contains(
                        "reading the answer key and the user's files",
                        "writing files",
                        "connecting to a port of this machine",
                        "seeing the grader's process",
                        "running programs of this machine");
        assertThat(report.attempts()).noneMatch(RungReport.Tried::promised);
    }

    @Test
    void memoryIsLimitedEvenWithoutAWall() {
        assertThat(report("off").attempts())
                .filteredOn(tried -> tried.what().startsWith("using more"))
                .hasSize(3)
                .allMatch(RungReport.Tried::stopped);
    }

    @Test
    void autoAndStrictTakeBubblewrapWhereItWorks() throws Exception {
        Machine.mustRun("bwrap", "--ro-bind", "/", "/", "/bin/true");
        assertThat(ladder.select(Choice.AUTO).name()).isEqualTo("bwrap");
        assertThat(ladder.select(Choice.STRICT).name()).isEqualTo("bwrap");
    }

    @Test
    void offIsTakenOnlyWhenAskedFor() throws Exception {
        assertThat(ladder.select(Choice.OFF).name()).isEqualTo("off");
    }

    @Test
    void reportsComeStrongestFirst() {
        assertThat(ladder.probeAll())
                .extracting(RungReport::name)
                .containsExactly("bwrap", "container", "self", "unshare", "off");
    }

    @Test
    void unknownNamesAreRefusedWithTheKnownOnes() {
        assertThat(catchThrowableOfType(SandboxException.class, () -> ladder.select(new Choice("docker"))))
                .hasMessage(
                        "there is no sandbox \"docker\"; choose auto, strict, bwrap, container, self, unshare, off");
    }

    private void assertStopped(String rung) {
        RungReport report = report(rung);
        assertThat(report.reason()).isEmpty();
        assertThat(report.available()).isTrue();
        assertThat(report.attempts())
                .filteredOn(RungReport.Tried::promised)
                .allMatch(RungReport.Tried::stopped)
                .extracting(RungReport.Tried::what)
                .containsAll(WALLED);
    }

    private RungReport report(String rung) {
        return ladder.probeAll().stream()
                .filter(report -> report.name().equals(rung))
                .findFirst()
                .orElseThrow();
    }
}
