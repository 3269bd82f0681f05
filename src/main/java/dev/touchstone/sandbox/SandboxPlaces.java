package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places on this machine that the sandbox works with.
 *
 * @param cache where trimmed Java images are kept from run to run
 * @param run a directory of this process alone; whoever closes the {@link Ladder} deletes it
 * @param secrets what no child may see: the installation with its answer key, the user's home
 * @param javaHome the JDK that children run on
 */
public record SandboxPlaces(Path cache, Path run, List<Path> secrets, Path javaHome) {
    /** The user who runs the children when Touchstone itself is run by root: nobody. */
    static final int NOBODY = 65534;

    public SandboxPlaces {
        secrets = List.copyOf(secrets);
    }

    /**
     * The usual places: the JDK that runs this program, a fresh run directory among the temporary files, and the cache in
     * {@code $TOUCHSTONE_CACHE}, or for root in {@code /var/cache/touchstone}, or else in {@code
     * ${XDG_CACHE_HOME:-$HOME/.cache}/touchstone}.
     *
     * @param installation the directory that holds the harness and the answer key
     * @throws SandboxException if there is no room for temporary files
     */
    public static SandboxPlaces ofThisProcess(Path installation) throws SandboxException {
        Path home = home(System.getenv(), System.getProperty("user.home"));
        Path run;
        try {
            run = Files.createTempDirectory("touchstone-").toRealPath();
            if (ownedByRoot(run)) {
                FileTree.openForReading(run);
            }
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot make a directory for temporary files in " + System.getProperty("java.io.tmpdir") + ": "
                            + e.getMessage() + "; choose another with -Djava.io.tmpdir=DIR",
                    e);
        }
        Path cache = cache(System.getenv(), home, ownedByRoot(run));
        List<Path> secrets = List.of(installation.toAbsolutePath().normalize(), home);
        return new SandboxPlaces(cache, run, secrets, Path.of(System.getProperty("java.home")));
    }

    /** Java does not know the home of a user without an account, as containers have them: it is then "?". */
    static Path home(Map<String, String> environment, String userHome) {
        return variable(environment, "HOME").orElseGet(() -> Path.of(userHome).toAbsolutePath());
    }

    static Path cache(Map<String, String> environment, Path home, boolean root) {
        return variable(environment, "TOUCHSTONE_CACHE")
                .orElseGet(() -> root
                        ? Path.of("/var/cache/touchstone")
                        : variable(environment, "XDG_CACHE_HOME")
                                .orElse(home.resolve(".cache"))
                                .resolve("touchstone"));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value).toAbsolutePath());
    }

    /** True if this process runs as root: then what it creates, such as the run directory, belongs to root. */
    boolean runByRoot() {
        return ownedByRoot(run);
    }

    private static boolean ownedByRoot(Path path) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(path, "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }
}
