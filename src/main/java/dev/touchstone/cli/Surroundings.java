package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Assignments;
import java.io.Console;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the commands find round them.
 *
 * @param home the folder of the installation; {@code rubrics/} stands in it
 * @param interactive true if a person looks at a terminal
 * @param debug true if unexpected errors are to be told with their stack traces
 * @param assignments finds what is installed; throws an {@code AssignmentException} if that is nothing
 */
record Surroundings(Path home, boolean interactive, boolean debug, Supplier<List<Assignment>> assignments) {

    static Surroundings ofThisProcess() {
        Path home = home(System.getProperty("touchstone.home"), System.getenv("TOUCHSTONE_HOME"));
        ClassLoader loader = Surroundings.class.getClassLoader();
        boolean debug = System.getenv("TOUCHSTONE_DEBUG") != null;
        return new Surroundings(home, isTerminal(System.console()), debug, () -> Assignments.installed(loader));
    }

    /** What the launcher says, else what the environment says, else the current directory. */
    static Path home(@Nullable String property, @Nullable String environment) {
        return Optional.ofNullable(property)
                .or(() -> Optional.ofNullable(environment))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElse(Path.of("."))
                .toAbsolutePath()
                .normalize();
    }

    /** Since Java 22 there may be a console without a terminal; only its {@code isTerminal()} tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
