package dev.touchstone.runner.lock;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Locks this process and then becomes another main class. The lock is the kernel's and cannot be opened again.
 *
 * <p>Theory of operation: all happens on the main thread, before any code that nobody trusts is loaded. First privileges are
 * given up for good. Then the file system is closed for this thread and for all that it will start (Landlock), except
 * for reading what the arguments name; threads that the JVM has already do not run such code: there is no finalizer, no
 * agent, no handler of signals. Last comes the filter of system calls, for all threads. If a step fails, an
 * exception ends the process before the other main class has been touched.
 */
public final class Locked {
    private Locked() {}

    /**
     * Locks, then runs.
     *
     * @param arguments the file of the filter, how many paths may be read, these paths, the main class ({@code
     *     module/class} or {@code class}) and its own arguments
     */
    public static void main(String[] arguments) throws Throwable {
        int paths = Integer.parseInt(arguments[1]);
        List<String> readable = Arrays.asList(arguments).subList(2, 2 + paths);
        Kernel kernel = Kernel.ofThisMachine();
        byte[] filter = Files.readAllBytes(Path.of(arguments[0]));
        kernel.giveUpPrivileges();
        new Landlock(kernel).allowOnlyReading(readable);
        kernel.filterCalls(filter);
        String main = arguments[2 + paths];
        run(main.substring(main.indexOf('/') + 1), Arrays.copyOfRange(arguments, 3 + paths, arguments.length));
    }

    private static void run(String main, String[] arguments) throws Throwable {
        Class<?> type = Class.forName(main, true, Locked.class.getClassLoader());
        try {
            type.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
