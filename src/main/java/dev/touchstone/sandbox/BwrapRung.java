package dev.touchstone.sandbox;

import dev.touchstone.sandbox.seccomp.SystemCallFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The strongest wall: bubblewrap gives the child namespaces of its own and a file system that holds only Java, its
 * libraries and the classes it runs, and the kernel refuses it all system calls that a computing JVM does not need.
 *
 * <p>Theory of operation: a shell sets the limits, opens the filter of system calls and becomes {@code setpriv} (if root), which becomes {@code bwrap}, which
 * forks: the outer bwrap is the process that the judge knows; the inner one is process 1 of the new namespace and parent
 * of the JVM. If the judge's starting thread ends, the kernel kills the outer bwrap, with it the inner one, with it all
 * in the namespace. If the JVM ends, both end, with its exit code. The inner bwrap sets the filter as its last step before
 * it becomes Java, which is why Java itself may be started under it.
 */
final class BwrapRung implements Rung {
    private final Equipment equipment;
    private final Optional<SystemCallFilter> filter;
    private final Once<Bwrap> bwrap = new Once<>(Bwrap::installed);
    private final Map<JavaImage, Once<Libraries>> libraries = new ConcurrentHashMap<>();

    /** @param filter empty where there is none for this machine's processor */
    BwrapRung(Equipment equipment, Optional<SystemCallFilter> filter) {
        this.equipment = equipment;
        this.filter = filter;
    }

    /** What it must stop to be trusted. */
    Set<Attempt> promises() {
        return filter.isPresent() ? EnumSet.allOf(Attempt.class) : Attempt.STOPPED_BY_NAMESPACES;
    }

    @Override
    public String name() {
        return "bwrap";
    }

    @Override
    public List<String> stops() {
        return Stream.concat(
                        InsideView.STOPS.stream(),
                        filter
                                .map(
                                        present ->
                                                "starting any process, and reaching parts of the kernel that Java does not need")
                                .stream())
                .toList();
    }

    @Override
    public List<String> cannotStop() {
        List<String> known = new ArrayList<>(List.of(
                "an attack on the kernel through the calls that Java needs",
                "slowing this machine down within the limits",
                "measuring how busy this machine is"));
        if (filter.isEmpty()) {
            known.add("starting more JVMs inside the wall, which use processor and memory until the child is killed");
        }
        return known;
    }

    @Override
    public Child start(Launch launch) throws SandboxException {
        Bwrap tool = bwrap.get();
        JavaImage image = equipment.images().of(launch.program());
        Libraries needed = libraries
                .computeIfAbsent(image, key -> new Once<>(() -> Libraries.of(key, List.of())))
                .get();
        InsideView view = InsideView.of(launch, image, needed, equipment.staged());
        List<String> command = Stream.concat(
                        equipment.user().prefix().stream(), tool.command(view, filter.isPresent()).stream())
                .toList();
        List<String> limited = filter.isPresent()
                ? Limits.strictlyWith(equipment.staged().of(filter.get()), launch.limits(), command)
                : Limits.strictly(launch.limits(), command);
        return equipment.starter().start(limited);
    }

    /**
     * The installed bubblewrap.
     *
     * @param program its path
     * @param disablesUserNamespaces true if it knows {@code --disable-userns} (0.8.0 and newer)
     */
    record Bwrap(Path program, boolean disablesUserNamespaces) {
        private static final int SECONDS = 10;

        static Bwrap installed() throws SandboxException {
            Path program = HostTool.require("bwrap", "install bubblewrap (Debian, Ubuntu: apt install bubblewrap)");
            String help = new HostTool(program)
                    .run(List.of("--help"), Map.of(), SECONDS)
                    .text();
            return new Bwrap(program, help.contains("--disable-userns"));
        }

        /** @param filtered true if it finds a filter of system calls as the open file {@value Limits#FILE_NUMBER} */
        List<String> command(InsideView view, boolean filtered) {
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(namespaces());
            if (!filtered) {
                // Against typing into our terminal, which the filter denies. On a busy machine the price is high, for
                // the
                // kernel schedules every new session as a group of its own.
                command.add("--new-session");
            }
            for (InsideView.Binding binding : view.bindings()) {
                command.addAll(view.seenElsewhere(binding)
                        .map(place -> List.of("--symlink", place, binding.target()))
                        .orElse(List.of("--ro-bind", binding.source().toString(), binding.target())));
            }
            for (String device : view.devices()) {
                command.addAll(List.of("--dev-bind", device, device));
            }
            String directory = InsideView.EMPTY_DIRECTORY;
            // The root is a writable tmpfs until the last step.
            command.addAll(List.of("--dir", directory, "--chdir", directory, "--remount-ro", "/"));
            if (filtered) {
                command.addAll(List.of("--seccomp", Integer.toString(Limits.FILE_NUMBER)));
            }
            command.add("--");
            command.addAll(view.java());
            return command;
        }

        private List<String> namespaces() {
            String nobody = Integer.toString(SandboxPlaces.NOBODY);
            List<String> options = new ArrayList<>(List.of("--unshare-user", "--uid", nobody, "--gid", nobody));
            options.addAll(List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"));
            options.addAll(List.of("--unshare-cgroup-try", "--die-with-parent"));
            options.addAll(List.of("--hostname", "sandbox", "--cap-drop", "ALL"));
            if (disablesUserNamespaces) {
                options.add("--disable-userns");
            }
            options.addAll(List.of("--clearenv", "--setenv", "LC_ALL", "C.UTF-8"));
            return options;
        }
    }
}
