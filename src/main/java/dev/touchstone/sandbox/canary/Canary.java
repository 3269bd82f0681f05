package dev.touchstone.sandbox.canary;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Tries, from inside a wall, what hostile code would try, and prints one line per attempt: its name, {@code stopped} or
 * {@code done}, and a detail, separated by tabs. It must stay a single class file without dependencies.
 *
 * <p>Theory of operation: it runs the attempts one after the other on the main thread, then waits for the end of its input,
 * so that whoever started it can look at its processes meanwhile, and halts. An attempt to use up memory may kill it:
 * those come last.
 */
public final class Canary {
    private static final Set<String> HARMLESS_VARIABLES = Set.of(
            "PATH",
            "LC_ALL",
            "PWD",
            "OLDPWD",
            "SHLVL",
            "_",
            "LD_LIBRARY_PATH",
            "SYSTEMROOT",
            "SystemRoot",
            // What container engines make up.
            "HOSTNAME",
            "HOME",
            "container");
    private static final int MEGABYTE = 1024 * 1024;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Canary() {}

    /**
     * Tries everything once.
     *
     * @param arguments none, if it is only to say that it is there; or a secret file, a port of this machine that answers, the judge's process id, the megabytes of all
     *     memory that it may have, then secret directories
     */
    public static void main(String[] arguments) throws IOException {
        Canary canary = new Canary();
        canary.out.println("pid\tdone\t" + ProcessHandle.current().pid());
        if (arguments.length > 0) {
            canary.tryAll(List.of(arguments));
        }
        canary.out.println("end\tdone\t");
        while (System.in.read() >= 0) {
            // Nothing is sent; the end is what is waited for.
        }
        Runtime.getRuntime().halt(0);
    }

    private void tryAll(List<String> arguments) {
        long judge = Long.parseLong(arguments.get(2));
        attempt("read-secrets", () -> readSecrets(arguments.get(0), arguments.subList(4, arguments.size())));
        attempt("write-files", Canary::writeFiles);
        attempt("use-network", () -> connect(Integer.parseInt(arguments.get(1))));
        attempt("read-environment", () -> readEnvironment(judge));
        attempt("see-processes", () -> seeProcess(judge));
        attempt("run-programs", Canary::runPrograms);
        attempt("run-java", Canary::runJava);
        attempt("exhaust-direct", Canary::exhaustDirect);
        attempt("exhaust-heap", Canary::exhaustHeap);
        attempt("exhaust-native", () -> exhaustNative(Integer.parseInt(arguments.get(3))));
    }

    /** An attempt returns what it achieved, or nothing; or it fails. */
    private void attempt(String name, Callable<String> action) {
        String result;
        try {
            String achieved = action.call();
            result = achieved.isEmpty() ? "stopped\t" : "done\t" + achieved;
        } catch (Exception | OutOfMemoryError e) {
            result = "stopped\t" + e.getClass().getSimpleName();
        }
        out.println(name + "\t" + result.replace('\n', ' '));
    }

    private static String readSecrets(String file, List<String> directories) {
        List<String> read = new ArrayList<>();
        if (readable(file)) {
            read.add(file);
        }
        for (String directory : directories) {
            try (Stream<Path> entries = Files.list(Path.of(directory))) {
                read.add(directory + " (" + entries.count() + " entries)");
            } catch (IOException e) {
                // Hidden, as it should be.
            }
        }
        return String.join(", ", read);
    }

    private static boolean readable(String file) {
        try {
            return Files.readAllBytes(Path.of(file)).length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String writeFiles() {
        Path classes = Path.of(System.getProperty("java.class.path"));
        List<String> written = new ArrayList<>();
        for (Path directory : List.of(
                Path.of("/"),
                Path.of(""),
                Path.of(System.getProperty("java.io.tmpdir")),
                Path.of("/tmp"),
                Path.of("/dev"),
                Path.of("/dev/shm"),
                classes,
                classes.resolveSibling(""),
                Path.of(System.getProperty("java.home")))) {
            Path file = directory.resolve("canary-" + System.nanoTime());
            try {
                Files.createFile(file);
                Files.delete(file);
                written.add(directory.toAbsolutePath().toString());
            } catch (IOException e) {
                // Forbidden, as it should be.
            }
        }
        return String.join(", ", written);
    }

    private static String connect(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return "reached a port of this machine";
        }
    }

    private static String readEnvironment(long judge) {
        List<String> seen = new ArrayList<>();
        System.getenv().keySet().stream()
                .filter(name -> !HARMLESS_VARIABLES.contains(name))
                .forEach(seen::add);
        for (long process : new long[] {judge, 1}) {
            String file = "/proc/" + process + "/environ";
            // In a container, this JVM itself may be process 1.
            if (process != ProcessHandle.current().pid() && readable(file)) {
                seen.add(file);
            }
        }
        return String.join(", ", seen);
    }

    private static String seeProcess(long judge) {
        return ProcessHandle.of(judge).isPresent() ? "there is a process " + judge : "";
    }

    private static String runPrograms() throws InterruptedException {
        List<String> ran = new ArrayList<>();
        for (String program : List.of("/bin/true", "/usr/bin/true", "/bin/sh", "C:\\Windows\\System32\\whoami.exe")) {
            if (runs(program, "-c", ":")) {
                ran.add(program);
            }
        }
        return String.join(", ", ran);
    }

    private static String runJava() throws InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return runs(java, "-Xmx16m", "-Xshare:auto", "-version") ? java : "";
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(new ByteArrayOutputStream());
            process.waitFor();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String exhaustDirect() {
        return "got a buffer of " + ByteBuffer.allocateDirect(64 * MEGABYTE).capacity() + " bytes outside the heap";
    }

    private static String exhaustHeap() {
        long limit = Runtime.getRuntime().maxMemory();
        byte[][] hoard = new byte[(int) (limit / MEGABYTE) + 64][];
        for (int i = 0; i < hoard.length; i++) {
            hoard[i] = new byte[MEGABYTE];
        }
        return "got " + hoard.length + " MB of heap";
    }

    /** Stacks of threads are memory that no option of the JVM limits. */
    private static String exhaustNative(int megabytes) {
        CountDownLatch end = new CountDownLatch(1);
        try {
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(null, () -> await(end), "hoarder", megabytes / 4L * MEGABYTE);
                thread.setDaemon(true);
                thread.start();
            }
            return "got stacks of " + 2 * megabytes + " MB";
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
