package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A trusted program of this machine, such as {@code ldd} or {@code jlink}, that runs for a moment and prints something.
 *
 * <p>Theory of operation: the calling thread starts it with a cleared environment, output and errors in one pipe; a
 * daemon thread kills it when its time is over, which ends the pipe, so that the calling thread always comes back.
 */
final class HostTool {
    /** Where programs are looked for; the user's PATH is not asked, for it may lead to anything. */
    static final String PATH = "/usr/bin:/bin:/usr/sbin:/sbin:/usr/local/bin:/run/current-system/sw/bin";

    private final Path program;

    HostTool(Path program) {
        this.program = program;
    }

    /** The program of this name, if the machine has it. */
    static Optional<Path> find(String name) {
        return Stream.of(PATH.split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** As {@link #find}, where there is no way without the program. */
    static Path require(String name, String remedy) throws SandboxException {
        return find(name)
                .orElseThrow(
                        () -> new SandboxException(name + " is not installed (looked in " + PATH + "): " + remedy));
    }

    /** What it printed and how it ended. */
    record Outcome(int exitCode, String text) {}

    /** Runs it to its end, or for so many seconds. */
    Outcome run(List<String> arguments, Map<String, String> environment, int seconds) throws SandboxException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList());
        builder.redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", PATH, "LC_ALL", "C"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            process.onExit().orTimeout(seconds, TimeUnit.SECONDS).exceptionally(late -> {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                return process.destroyForcibly();
            });
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException e) {
            throw new SandboxException("cannot run " + program + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while " + program + " ran", e);
        }
    }
}
