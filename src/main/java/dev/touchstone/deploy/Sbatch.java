package dev.touchstone.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts a {@link SlurmScript}.
 *
 * <p>Theory of operation: {@code /bin/sh} runs the script, which starts {@code sbatch} twice; each hands a job over and
 * ends. We wait for the shell without a limit, as a person who types {@code sbatch} does: it ends when the controller has
 * answered or cannot be reached. Its two outputs go to files, so that neither can fill a pipe. If we are killed, jobs that
 * were handed over stay with Slurm, and a second start grades nothing twice.
 */
public final class Sbatch {
    private Sbatch() {}

    /**
     * Runs the script and tells what it said.
     *
     * @throws DeployException if Slurm did not take the jobs, with its own words
     */
    public static String submit(Path script) throws IOException, DeployException, InterruptedException {
        Path folder = Files.createTempDirectory("touchstone-submit-");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        try {
            int exit = new ProcessBuilder("/bin/sh", script.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                String words = read(err).strip();
                throw new DeployException("not submitted: "
                        + (words.isEmpty() ? script + " ended with exit code " + exit : words)
                        + " (the script is " + script + ")");
            }
            return read(out).strip();
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.delete(folder);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
