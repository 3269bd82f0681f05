package cs577.hw4.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees which processes and folders a run creates, and what of them is left when it is over.
 *
 * <p>Theory of operation: a daemon thread looks at this process's descendants several times a second and remembers
 * them; one that leaves the family is remembered all the same. Closing ends it.
 */
final class Survivors implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern RUN_FOLDER = Pattern.compile("(/[^ :]*/touchstone-\\d+)/");

    private final String nonce;
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final long descriptors = descriptors();
    private volatile boolean closed;

    /** @param nonce what stands in the command line of every process that an attack starts */
    Survivors(String nonce) throws IOException {
        this.nonce = nonce;
        Thread thread = new Thread(this::look, "survivors");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        while (!closed) {
            ProcessHandle.current().descendants().filter(seen::add).forEach(this::note);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void note(ProcessHandle process) {
        Matcher folder = RUN_FOLDER.matcher(process.info().commandLine().orElse(""));
        while (folder.find()) {
            folders.add(Path.of(folder.group(1)));
        }
    }

    /** How many processes were seen. */
    int seen() {
        return seen.size();
    }

    /** What is left after a bounded time: one sentence each. */
    List<String> left() throws IOException {
        closed = true;
        List<String> left = new ArrayList<>();
        await(() -> living().isEmpty());
        living().forEach(process -> left.add("process " + process.pid() + " lives: " + process.info()));
        await(() -> folders.stream().noneMatch(Files::exists));
        folders.stream().filter(Files::exists).forEach(folder -> left.add(folder + " is left"));
        await(() -> descriptors() <= descriptors);
        if (descriptors() > descriptors) {
            left.add(descriptors() + " pipes and sockets are open, before it were " + descriptors);
        }
        return left;
    }

    private List<ProcessHandle> living() {
        Stream<ProcessHandle> marked = ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().stream().anyMatch(line -> line.contains("survivor-" + nonce)));
        return Stream.concat(seen.stream().filter(ProcessHandle::isAlive), marked)
                .distinct()
                .toList();
    }

    private static void await(Supplier<Boolean> done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.get() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** The pipes and sockets that this process holds. */
    private static long descriptors() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(Survivors::carriesBytes).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean carriesBytes(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException e) {
            return false; // the one through which the directory is listed
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
