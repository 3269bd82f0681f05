package dev.touchstone.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a child sees of this machine, when it sees only what it needs.
 *
 * @param bindings files and directories, read-only
 * @param devices files of /dev
 * @param java the command that runs there
 */
record InsideView(List<Binding> bindings, List<String> devices, List<String> java) {
    static final String JAVA_HOME = "/jdk";
    static final String EMPTY_DIRECTORY = "/w";

    /** What a wall stops that shows a child this view alone, in namespaces of its own and without privileges. */
    static final List<String> STOPS = List.of(
            "reading any file of this machine except Java, the C library and the submission's own classes",
            "writing any file",
            "all network traffic, also to this machine",
            "running any program of this machine",
            "seeing or signalling any process outside",
            "reading the environment of the grader",
            "gaining privileges, or anything that outlives the child");

    private static final Path LOCALE = Path.of("/usr/lib/locale/C.utf8");

    /** A file or directory of this machine and where the child sees it. */
    record Binding(Path source, String target) {}

    /** Where the child sees this file already, as a part of another binding; a link is enough then, and cheaper. */
    Optional<String> seenElsewhere(Binding binding) {
        return bindings.stream()
                .filter(other -> !other.source().equals(binding.source()))
                .filter(other -> binding.source().startsWith(other.source()))
                .map(other -> other.target() + "/" + other.source().relativize(binding.source()))
                .findFirst();
    }

    /** @param libraries of the image and of programs which must run beside it */
    static InsideView of(Launch launch, JavaImage image, Libraries libraries, StagedFiles staged)
            throws SandboxException {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(new Binding(image.home(), JAVA_HOME));
        for (Path elsewhere : image.filesElsewhere()) {
            bindings.add(new Binding(elsewhere, elsewhere.toString()));
        }
        for (Path library : libraries.paths()) {
            bindings.add(new Binding(library, library.toString()));
        }
        for (Path library : Libraries.toBePutBeside(image)) {
            bindings.add(new Binding(library, libraries.folder() + "/" + library.getFileName()));
        }
        if (Files.isDirectory(LOCALE)) {
            bindings.add(new Binding(LOCALE, LOCALE.toString()));
        }
        List<String> modulePath = bind(launch.program().modulePath(), "m", staged, bindings);
        List<String> classPath = bind(launch.program().classPath(), "c", staged, bindings);
        List<String> java = new ArrayList<>(List.of(JAVA_HOME + "/bin/java"));
        java.addAll(JvmFlags.of(launch, image.feature(), EMPTY_DIRECTORY));
        java.addAll(JvmFlags.start(launch, modulePath, classPath));
        return new InsideView(
                bindings.stream().distinct().toList(), List.of("/dev/null", "/dev/urandom", "/dev/random"), java);
    }

    private static List<String> bind(List<Path> paths, String kind, StagedFiles staged, List<Binding> bindings)
            throws SandboxException {
        List<String> targets = new ArrayList<>();
        for (Path path : paths) {
            Path copy = staged.of(path);
            // A colon or a space would be taken for the end of the path.
            String name = copy.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
            String target = "/app/" + kind + targets.size() + "/" + name;
            bindings.add(new Binding(copy, target));
            targets.add(target);
        }
        return targets;
    }
}
