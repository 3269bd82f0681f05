package dev.touchstone.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The wall for machines without bubblewrap: the same namespaces and the same few files, put together by the tools of
 * util-linux, which nearly every Linux has.
 *
 * <p>Theory of operation: {@code setpriv} takes care that the kernel kills the process when the judge's starting thread
 * ends, and becomes {@code unshare}: the process that the judge knows. That one forks process 1 of the new namespaces: a
 * shell that mounts what the child sees, and then waits for its own child, to pass on how it ended (unshare itself
 * forgets which signal ended its child). The child sets the limits, enters what was mounted for good ({@code chroot};
 * leaving needs a privilege that is given up next), gives up all privileges ({@code setpriv}) and becomes Java. If
 * unshare dies, the kernel kills process 1 and with it all others; process 1 cannot be killed from inside.
 */
final class UnshareRung implements Rung {
    private static final String REMEDY = "install util-linux";
    private static final String BUILD_AND_ENTER = Limits.IGNORE_SIGNALS
            + "mount -a -T \"$1\" || exit 125; cd / && unset OLDPWD PWD && shift && \"$@\"; exit $?";

    private final Equipment equipment;
    private final Once<Tools> tools = new Once<>(Tools::installed);
    private final Map<JavaImage, Once<Libraries>> libraries = new ConcurrentHashMap<>();
    private final Map<List<InsideView.Binding>, Once<Skeleton>> skeletons = new ConcurrentHashMap<>();

    UnshareRung(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public String name() {
        return "unshare";
    }

    @Override
    public List<String> stops() {
        return InsideView.STOPS;
    }

    @Override
    public List<String> cannotStop() {
        return List.of(
                "an attack on the kernel itself; the rest of the file system is out of reach, but still mounted",
                "starting more JVMs inside the wall, which use processor and memory until the child is killed",
                "slowing this machine down within the limits, and measuring how busy it is");
    }

    @Override
    public Child start(Launch launch) throws SandboxException {
        Tools found = tools.get();
        JavaImage image = equipment.images().of(launch.program());
        Libraries needed = libraries
                .computeIfAbsent(image, key -> new Once<>(() -> Libraries.of(key, List.of(found.setpriv()))))
                .get();
        InsideView view = found.beside(InsideView.of(launch, image, needed, equipment.staged()));
        Skeleton skeleton = skeletons
                .computeIfAbsent(view.bindings(), key -> new Once<>(() -> Skeleton.of(view, equipment.staged())))
                .get();
        List<String> java = Limits.strictly(launch.limits(), found.enter(skeleton, view.java()));
        return equipment
                .starter()
                .start(Stream.of(equipment.user().mortalPrefix(), found.separate(skeleton), java)
                        .flatMap(List::stream)
                        .toList());
    }

    /** The tools of this machine. */
    record Tools(Path unshare, Path chroot, Path setpriv) {
        private static final String SETPRIV_INSIDE = "/setpriv";

        static Tools installed() throws SandboxException {
            HostTool.require("mount", REMEDY);
            return new Tools(
                    HostTool.require("unshare", REMEDY),
                    HostTool.require("chroot", "install coreutils"),
                    HostTool.require("setpriv", REMEDY));
        }

        /** The last tool before Java runs where no other program is any more. */
        InsideView beside(InsideView view) {
            List<InsideView.Binding> bindings = new ArrayList<>(view.bindings());
            bindings.add(new InsideView.Binding(setpriv, SETPRIV_INSIDE));
            return new InsideView(List.copyOf(bindings), view.devices(), view.java());
        }

        /** New namespaces, and in them a shell that mounts the child's files before it goes on. */
        List<String> separate(Skeleton skeleton) {
            List<String> command = new ArrayList<>(List.of(unshare.toString(), "--user", "--map-root-user"));
            command.addAll(List.of("--mount", "--pid", "--fork", "--kill-child"));
            command.addAll(List.of("--net", "--ipc", "--uts", "--cgroup"));
            command.addAll(List.of("/bin/sh", "-c", BUILD_AND_ENTER, "sh"));
            command.add(skeleton.table().toString());
            return command;
        }

        List<String> enter(Skeleton skeleton, List<String> java) {
            List<String> command =
                    new ArrayList<>(List.of(chroot.toString(), skeleton.root().toString()));
            command.addAll(List.of(SETPRIV_INSIDE, "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"));
            command.addAll(List.of("--securebits=+noroot,+noroot_locked", "--"));
            command.addAll(java);
            return command;
        }
    }
}
