package dev.touchstone.sandbox;

import dev.touchstone.runner.lock.Locked;
import dev.touchstone.sandbox.seccomp.SystemCallFilter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * No wall, but a lock: the child's JVM itself asks the kernel to refuse it files, processes and sockets from then on, before
 * it loads the code that nobody trusts. For machines that forbid user namespaces, such as most containers; needs Java
 * 22, for that is the first that can call the kernel, and a kernel with Landlock.
 *
 * <p>Theory of operation: a shell sets the limits and becomes {@code setpriv} (root's children become nobody's, and the
 * kernel kills the child when the judge's starting thread ends), which becomes Java. Its main class is {@link Locked}:
 * that sets the lock and then runs the program's own main class in the same process. {@code -Xrs} keeps the JVM from
 * running code on a thread of its own when a signal arrives, for only the main thread and what it starts is kept from
 * the file system; the filter of system calls holds for all threads.
 */
final class SelfRung implements Rung {
    private static final int FIRST_JAVA = 22;
    private static final String MODULE = "touchstone.runner";

    private final Equipment equipment;
    private final Optional<SystemCallFilter> filter;
    private final Path directory;
    private final Once<List<String>> prefix;
    private final Map<JavaImage, Once<Libraries>> libraries = new ConcurrentHashMap<>();

    /**
     * @param filter empty where there is none for this machine
     * @param directory an empty one, where the children start
     */
    SelfRung(Equipment equipment, Optional<SystemCallFilter> filter, Path directory) {
        this.equipment = equipment;
        this.filter = filter;
        this.directory = directory;
        ChildUser user = equipment.user();
        this.prefix = new Once<>(user.root() ? user::mortalPrefix : user::prefixAsFarAsPossible);
    }

    @Override
    public String name() {
        return "self";
    }

    @Override
    public List<String> stops() {
        return List.of(
                "reading any file of this machine except Java, the C library and the submission's own classes",
                "writing any file, also changing its attributes",
                "all network traffic, also to this machine",
                "starting any process or program",
                "signalling or tracing any process",
                "gaining privileges, or anything that outlives the child");
    }

    @Override
    public List<String> cannotStop() {
        return List.of(
                "an attack on the kernel through the calls that Java needs",
                "reading files through a hole in the JVM itself, whose own threads are not kept from the file system",
                "asking which files exist, how large and how old they are",
                "slowing this machine down within the limits, and measuring how busy it is");
    }

    @Override
    public Child start(Launch launch) throws SandboxException {
        SystemCallFilter calls = filter.orElseThrow(
                        () -> new SandboxException("it is made for Linux on x86_64 and aarch64, not for "
                                + System.getProperty("os.name") + " on " + System.getProperty("os.arch")))
                .withoutPrograms();
        JavaImage image = equipment.images().of(launch.program());
        if (image.feature() < FIRST_JAVA) {
            throw new SandboxException("it needs Java " + FIRST_JAVA + " or newer, this is Java " + image.feature());
        }
        Launch locked = locked(launch, equipment.staged().of(calls), readable(launch, image));
        List<String> java = new ArrayList<>(prefix.get());
        java.add(image.java().toString());
        java.addAll(JvmFlags.of(locked, image.feature(), directory.toString()));
        java.addAll(List.of("-Xrs", "--enable-native-access=" + MODULE, "--add-modules", "ALL-DEFAULT"));
        java.addAll(JvmFlags.start(
                locked,
                equipment.staged().all(locked.program().modulePath()),
                equipment.staged().all(locked.program().classPath())));
        return equipment.starter().start(Limits.strictly(launch.limits(), java));
    }

    /** The same program, which is locked before it runs. */
    private static Launch locked(Launch launch, Path filter, List<Path> readable) throws SandboxException {
        Launch.Program program = launch.program();
        List<String> arguments = new ArrayList<>(List.of(filter.toString(), Integer.toString(readable.size())));
        readable.forEach(path -> arguments.add(path.toString()));
        arguments.add(program.mainClass());
        arguments.addAll(launch.arguments());
        List<Path> modulePath = Stream.concat(program.modulePath().stream(), Stream.of(placeOfTheLock()))
                .distinct()
                .toList();
        return new Launch(
                new Launch.Program(
                        modulePath,
                        program.classPath(),
                        MODULE + "/" + Locked.class.getName(),
                        program.needsCompiler()),
                launch.limits(),
                arguments);
    }

    /** What a child behind a wall would see is what this one may read. */
    private List<Path> readable(Launch launch, JavaImage image) throws SandboxException {
        Libraries needed = libraries
                .computeIfAbsent(image, key -> new Once<>(() -> Libraries.of(key, List.of())))
                .get();
        InsideView view = InsideView.of(launch, image, needed, equipment.staged());
        Path lock = equipment.staged().of(placeOfTheLock());
        return Stream.of(
                        view.bindings().stream().map(InsideView.Binding::source),
                        view.devices().stream().map(Path::of),
                        Stream.of(lock))
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    private static Path placeOfTheLock() throws SandboxException {
        CodeSource source = Locked.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new SandboxException("cannot tell which jar " + Locked.class.getName() + " comes from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new SandboxException("the place of " + Locked.class.getName() + " is no path", e);
        }
    }
}
