package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wall that a container engine builds, for machines where user namespaces are forbidden but podman or docker works. Each
 * child gets a container of its own, made of an image without files; what it sees is mounted, as in the other walls.
 *
 * <p>Theory of operation: the process that the judge knows is the engine's client, which carries the three streams. The
 * container itself belongs to the engine and does not die with the client; so whoever kills the child first has the
 * engine remove the container by its name, and then kills the client. If the container ends, the client ends with its
 * exit code. If Touchstone is killed and cannot remove anything, the child sees the end of its input; one that does not
 * care runs until its processor time is used up.
 */
final class ContainerRung implements Rung {
    private static final int BYTES_OF_AN_EMPTY_ARCHIVE = 10_240;

    private final Equipment equipment;
    private final Path directory;
    private final List<ContainerEngine> installed;
    private final Once<ContainerEngine> engine = new Once<>(this::firstThatWorks);
    private final Map<JavaImage, Once<Libraries>> libraries = new ConcurrentHashMap<>();

    /**
     * @param directory an empty one, which children see as theirs
     * @param installed the engines to choose from, best first
     */
    ContainerRung(Equipment equipment, Path directory, List<ContainerEngine> installed) {
        this.equipment = equipment;
        this.directory = directory;
        this.installed = List.copyOf(installed);
    }

    @Override
    public String name() {
        return "container";
    }

    @Override
    public List<String> stops() {
        return InsideView.STOPS;
    }

    @Override
    public List<String> cannotStop() {
        return List.of(
                "an attack on the kernel itself",
                "starting more JVMs inside the container, at most 64 processes within its memory",
                "reading what /proc tells of this machine, such as its load and its mounts",
                "a child that outlives Touchstone if that is killed by force, until its processor time is used up");
    }

    @Override
    public Child start(Launch launch) throws SandboxException {
        ContainerEngine working = engine.get();
        JavaImage image = equipment.images().of(launch.program());
        Libraries needed = libraries
                .computeIfAbsent(image, key -> new Once<>(() -> Libraries.of(key, List.of())))
                .get();
        InsideView view = withDirectory(InsideView.of(launch, image, needed, equipment.staged()));
        String name = "touchstone-" + UUID.randomUUID();
        return equipment.starter().start(working.command(view, launch.limits(), name), () -> remove(working, name));
    }

    private InsideView withDirectory(InsideView view) throws SandboxException {
        List<InsideView.Binding> bindings = new ArrayList<>(view.bindings());
        bindings.add(new InsideView.Binding(equipment.staged().of(directory), InsideView.EMPTY_DIRECTORY));
        return new InsideView(List.copyOf(bindings), view.devices(), view.java());
    }

    private static void remove(ContainerEngine engine, String name) {
        try {
            engine.remove(name);
        } catch (SandboxException e) {
            // Its client is killed next; then the child sees the end of its input.
        }
    }

    private ContainerEngine firstThatWorks() throws SandboxException {
        Path archive = emptyArchive();
        List<String> reasons = new ArrayList<>();
        for (ContainerEngine candidate : installed) {
            Optional<String> trouble = trouble(candidate, archive);
            if (trouble.isEmpty()) {
                return candidate;
            }
            reasons.add(trouble.get());
        }
        throw new SandboxException(
                reasons.isEmpty()
                        ? "neither podman nor docker is installed (looked in " + HostTool.PATH + ")"
                        : String.join("; ", reasons));
    }

    private static Optional<String> trouble(ContainerEngine engine, Path archive) {
        try {
            engine.importImage(archive);
            return Optional.empty();
        } catch (SandboxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** A tar archive that ends at once. */
    private Path emptyArchive() throws SandboxException {
        Path file = equipment.staged().directory("container").resolve("empty.tar");
        try {
            return Files.write(file, new byte[BYTES_OF_AN_EMPTY_ARCHIVE]);
        } catch (IOException e) {
            throw new SandboxException("cannot write " + file + ": " + e.getMessage() + "; is there room?", e);
        }
    }
}
