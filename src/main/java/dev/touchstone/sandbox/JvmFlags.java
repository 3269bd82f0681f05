package dev.touchstone.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options of a child's JVM. They keep it small, quiet (the JVM itself must not write into the pipe that carries
 * answers) and closed to agents; they are the second wall, never the first.
 */
final class JvmFlags {
    private JvmFlags() {}

    /** @param directory an existing directory, as the child sees it, which counts as the one for temporary files */
    static List<String> of(Launch launch, int feature, String directory) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-EnableDynamicAgentLoading",
                "-XX:ActiveProcessorCount=1",
                "-XX:+SuppressFatalErrorMessage",
                "-Xlog:disable",
                "-Xss1m",
                "-XX:MaxDirectMemorySize=16m"));
        flags.addAll(memory(launch));
        flags.addAll(List.of(
                "-Djava.io.tmpdir=" + directory,
                "-Duser.home=" + directory,
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8"));
        // An option that a JVM does not know keeps it from starting.
        if (feature >= 18) {
            flags.add("--finalization=disabled");
        } else {
            // A class is not generated for each method that reflection calls more than a few times.
            flags.add("-Dsun.reflect.inflationThreshold=2147483647");
        }
        if (feature >= 24) {
            flags.add("--illegal-native-access=deny");
        }
        return flags;
    }

    private static List<String> memory(Launch launch) {
        int heap = launch.limits().heapMegabytes();
        List<String> heapFlags = List.of("-Xms" + Math.min(16, heap) + "m", "-Xmx" + heap + "m");
        List<String> codeFlags = launch.program().needsCompiler()
                // javac swallows an OutOfMemoryError and goes on; the JVM would announce its end on standard output.
                ? List.of(
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:CompressedClassSpaceSize=64m",
                        "-XX:ReservedCodeCacheSize=96m")
                : List.of(
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:CompressedClassSpaceSize=32m",
                        "-XX:ReservedCodeCacheSize=32m");
        // C2's threads cost more than they bring to programs of this size, compilers included.
        return Stream.of(List.of("-XX:TieredStopAtLevel=1"), heapFlags, codeFlags)
                .flatMap(List::stream)
                .toList();
    }

    /** What follows the flags: where the classes are, the main class and its arguments. */
    static List<String> start(Launch launch, List<String> modulePath, List<String> classPath) {
        List<String> arguments = new ArrayList<>();
        String separator = File.pathSeparator;
        if (!modulePath.isEmpty()) {
            arguments.addAll(List.of("-p", String.join(separator, modulePath)));
        }
        if (!classPath.isEmpty()) {
            arguments.addAll(List.of("-cp", String.join(separator, classPath)));
        }
        if (launch.program().startsFromModulePath()) {
            arguments.add("-m");
        }
        arguments.add(launch.program().mainClass());
        for (String argument : launch.arguments()) {
            arguments.add(asTheChildSeesIt(argument, launch, modulePath, classPath));
        }
        return arguments;
    }

    /** An argument that names a path of the program is told by the name under which the child sees it. */
    private static String asTheChildSeesIt(
            String argument, Launch launch, List<String> modulePath, List<String> classPath) {
        int module = strings(launch.program().modulePath()).indexOf(argument);
        if (module >= 0) {
            return modulePath.get(module);
        }
        int place = strings(launch.program().classPath()).indexOf(argument);
        return place >= 0 ? classPath.get(place) : argument;
    }

    private static List<String> strings(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
