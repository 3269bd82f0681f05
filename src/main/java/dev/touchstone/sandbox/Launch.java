package dev.touchstone.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * What a child JVM is to run. Nothing here is secret: the child can read all of it.
 *
 * @param program the code
 * @param limits how much it may use
 * @param arguments of its main method; one that equals a path of the program is replaced by the child's name for it
 */
public record Launch(Program program, ChildLimits limits, List<String> arguments) {
    public Launch {
        arguments = List.copyOf(arguments);
    }

    /**
     * The code of a child. The paths name jars or directories on this machine; the child sees copies of them under
     * other names.
     *
     * @param modulePath jars or directories of modules
     * @param classPath jars or directories of classes
     * @param mainClass {@code module/class} when started from the module path, else the name of the class
     * @param needsCompiler true if the child compiles Java: it then has java.compiler, jdk.compiler and jdk.zipfs beside
     *     java.base, and more memory for code; false for java.base alone
     */
    public record Program(List<Path> modulePath, List<Path> classPath, String mainClass, boolean needsCompiler) {
        public Program {
            modulePath = List.copyOf(modulePath);
            classPath = List.copyOf(classPath);
            if (mainClass.isBlank() || mainClass.startsWith("-")) {
                throw new IllegalArgumentException("\"" + mainClass + "\" is no main class");
            }
        }

        boolean startsFromModulePath() {
            return mainClass.indexOf('/') >= 0;
        }
    }
}
