package dev.touchstone.compile;

import dev.touchstone.compile.worker.WorkerMain;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a worker is started with. The worker needs a whole JDK, these class path entries and the contract to read, and
 * nothing to write.
 *
 * @param classPath jars or directories, all of which the process must be able to read
 * @param contract class path of the contract, which likewise must be readable
 */
public record WorkerCommand(List<Path> classPath, List<Path> contract) {
    /**
     * Heap and stack within which compile bombs end quickly; no file is written, not even the JVM's own statistics.
     * ExitOnOutOfMemoryError catches what a compiler swallows. The JVM announces that exit on its standard output
     * unless told otherwise, which would be bytes between the frames.
     */
    private static final List<String> JVM_FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-CreateCoredumpOnCrash",
            "-Xshare:auto");

    public WorkerCommand {
        classPath = List.copyOf(classPath);
        contract = List.copyOf(contract);
    }

    /** The command for a contract: a jar, a directory of classes, or several of either. */
    public static WorkerCommand against(Path... contract) {
        LinkedHashSet<Path> places = new LinkedHashSet<>();
        places.add(placeOf(WorkerMain.class));
        places.add(placeOf(org.eclipse.jdt.internal.compiler.batch.Main.class));
        return new WorkerCommand(List.copyOf(places), List.of(contract));
    }

    /** The whole command line, beginning with the launcher of a JDK. */
    public List<String> commandLine(Path java) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(arguments());
        return command;
    }

    /** The command line without its first word. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(JVM_FLAGS);
        arguments.add("-cp");
        arguments.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(WorkerMain.class.getName());
        contract.forEach(each -> arguments.add(each.toString()));
        return arguments;
    }

    private static Path placeOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("no file holds " + type.getName() + "; start Touchstone from its jars");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName() + " is at " + source.getLocation() + ", no file", e);
        }
    }
}
