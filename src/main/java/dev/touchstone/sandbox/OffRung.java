package dev.touchstone.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * No wall: a child JVM with the usual flags, the limits that this system knows, an empty environment and an empty working
 * directory. For machines where nothing else works and submissions one trusts, such as one's own.
 *
 * <p>Theory of operation: where there is a {@code /bin/sh}, it sets the limits and becomes Java. On the way, if there is a
 * {@code setpriv}, root's children become nobody's, and the kernel is told to kill the JVM when the judge's starting
 * thread ends; elsewhere a child whose judge was killed lives until it notices the end of its input.
 */
final class OffRung implements Rung {
    private static final Path SHELL = Path.of("/bin/sh");

    private final Equipment equipment;
    private final Path directory;
    private final Once<List<String>> prefix;

    /** @param directory an empty one, where the children start */
    OffRung(Equipment equipment, Path directory) {
        this.equipment = equipment;
        this.directory = directory;
        this.prefix = new Once<>(equipment.user()::prefixAsFarAsPossible);
    }

    @Override
    public String name() {
        return "off";
    }

    @Override
    public List<String> stops() {
        return List.of(
                "reading the environment of the grader by accident",
                "reading the grader's memory: answer key, checks and score are in another process",
                "using more heap, memory or processor time than allowed, where the system has such limits");
    }

    @Override
    public List<String> cannotStop() {
        return List.of(
                "reading and changing every file that the user who runs the children can read and change",
                "all network traffic",
                "running programs, as many as the system allows, also some that outlive the child",
                "signalling other processes of the same user, the grader among them");
    }

    @Override
    public Child start(Launch launch) throws SandboxException {
        JavaImage image = equipment.images().of(launch.program());
        List<String> java = new ArrayList<>(prefix.get());
        java.add(image.java().toString());
        java.addAll(JvmFlags.of(launch, image.feature(), directory.toString()));
        java.addAll(JvmFlags.start(
                launch,
                equipment.staged().all(launch.program().modulePath()),
                equipment.staged().all(launch.program().classPath())));
        boolean shell = Files.isExecutable(SHELL);
        return equipment.starter().start(shell ? Limits.asFarAsPossible(launch.limits(), java) : java);
    }
}
