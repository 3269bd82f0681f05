package dev.touchstone.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sends the canary into a rung and compares what it could do with what the rung promises.
 *
 * <p>Theory of operation: the calling thread starts the canary and reads its lines to the last one, while a timer kills
 * it if it takes too long; then it looks at the canary's processes (the canary waits for the end of its input) and kills
 * it. A server socket listens meanwhile, so that a connection which comes through the wall succeeds.
 */
final class Prober {
    private static final ChildLimits LIMITS = new ChildLimits(32, 20);
    private static final int PATIENCE_SECONDS = 30;

    private final SandboxPlaces places;
    private final StagedFiles staged;
    private final CanaryProgram canary;
    private final Once<Path> secret = new Once<>(this::secretFile);

    Prober(SandboxPlaces places, StagedFiles staged, CanaryProgram canary) {
        this.places = places;
        this.staged = staged;
        this.canary = canary;
    }

    /** Never fails: a rung that cannot be probed is not available, for the reason that is told. */
    RungReport probe(Rung rung, Set<Attempt> promises) {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Child child = rung.start(launch(server.getLocalPort()))) {
            CanarySong song = new CanarySong(lines(child), processes(child));
            return song.report(rung.name(), promises, child.errors()).withGaps(rung.cannotStop());
        } catch (SandboxException | IOException e) {
            return new RungReport(rung.name(), false, String.valueOf(e.getMessage()), List.of(), List.of());
        }
    }

    private Launch launch(int port) throws SandboxException {
        List<String> arguments = new ArrayList<>(List.of(
                secret.get().toString(),
                Integer.toString(port),
                Long.toString(ProcessHandle.current().pid()),
                Integer.toString(LIMITS.memoryMegabytes())));
        places.secrets().forEach(path -> arguments.add(path.toString()));
        return canary.launch(LIMITS, arguments);
    }

    private static List<String> lines(Child child) throws IOException {
        CompletableFuture<Boolean> finished = new CompletableFuture<>();
        CompletableFuture<Boolean> alarm = finished.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    child.kill();
                    return false;
                });
        List<String> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(child.output(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(CanarySong.END)) {
                break;
            }
        }
        finished.complete(true);
        return alarm.join() ? lines : List.of();
    }

    private static List<Long> processes(Child child) {
        return child.processes().stream().map(ProcessHandle::pid).toList();
    }

    /** A file that everybody may read, so that nothing but a wall can hide it. */
    private Path secretFile() throws SandboxException {
        Path file = staged.directory("secret").resolve("key");
        try {
            Files.writeString(file, "secret");
            staged.share(file);
            return file;
        } catch (IOException e) {
            throw new SandboxException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
