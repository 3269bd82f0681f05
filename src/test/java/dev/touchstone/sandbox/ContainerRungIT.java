package dev.touchstone.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The life of a container, with a script that notes what it is asked and acts as the engine's client would. */
@EnabledOnOs(OS.LINUX)
class ContainerRungIT {
    private static final ChildLimits LIMITS = new ChildLimits(64, 20);

    @TempDir
    private Path directory;

    private SandboxPlaces places;
    private Equipment equipment;

    @BeforeEach
    void prepare() throws Exception {
        places = SandboxPlaces.ofThisProcess(directory);
        ChildUser user = new ChildUser(places.runByRoot());
        StagedFiles staged = new StagedFiles(places.run(), user.root());
        equipment = new Equipment(
                user, new JavaImages(places), staged, new Starter(Files.createDirectory(directory.resolve("empty"))));
    }

    @AfterEach
    void end() throws Exception {
        equipment.starter().close();
        FileTree.delete(places.run());
    }

    @Test
    void killedChildsContainerIsRemovedOnceAndByItsName() throws Exception {
        Child child = rung(engine("works", "cat")).start(launch());
        child.input().write("ping".getBytes(UTF_8));
        child.input().flush();
        assertThat(child.output().readNBytes(4)).asString(UTF_8).isEqualTo("ping");
        child.kill();
        child.close();
        assertThat(child.isAlive()).isFalse();
        List<String> asked = Files.readAllLines(directory.resolve("works.log"));
        assertThat(asked).hasSize(3);
        assertThat(asked.get(0)).startsWith("import ").endsWith(" touchstone-empty:1");
        String name = asked.get(1).replaceFirst(".* --name (\\S+) .*", "$1");
        assertThat(name).startsWith("touchstone-");
        assertThat(asked.get(1))
                .contains(",target=/jdk,readonly", ",target=/w,readonly")
                .contains(" /jdk/bin/java ");
        assertThat(asked.get(2)).isEqualTo("rm --force " + name);
    }

    @Test
    void engineThatDoesNotWorkGivesWayToTheNext() throws Exception {
        try (Child child = rung(engine("broken", null), engine("works", "cat")).start(launch())) {
            assertThat(child.isAlive()).isTrue();
        }
        assertThat(directory.resolve("works.log")).exists();
    }

    @Test
    void withoutAnEngineThatWorksTheReasonIsTold() throws Exception {
        Rung broken = rung(engine("broken", null));
        assertThat(catchThrowableOfType(SandboxException.class, () -> broken.start(launch())))
                .hasMessage("broken does not work here: Is the daemon running?");
        assertThat(catchThrowableOfType(SandboxException.class, () -> rung().start(launch())))
                .hasMessageStartingWith("neither podman nor docker is installed");
    }

    private Rung rung(ContainerEngine... engines) {
        return new ContainerRung(equipment, directory.resolve("empty"), List.of(engines));
    }

    private Launch launch() {
        return new Launch(EchoProgram.in(directory.resolve("classes"), false), LIMITS, List.of("echo"));
    }

    /** @param run what a container does; none if the engine does not work */
    private ContainerEngine engine(String name, @org.jspecify.annotations.Nullable String run) throws Exception {
        Path log = directory.resolve(name + ".log");
        String body = run == null
                ? "echo 'Is the daemon running?'; exit 1"
                : "echo \"$@\" >> " + log + "; [ \"$1\" != run ] || exec " + run;
        Path script = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new ContainerEngine(script, List.of(), Map.of());
    }
}
