package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The trimmed Javas that children run on, made by {@code jlink} once per machine and kept in the cache. A trimmed Java
 * starts faster than the full one, for it has its own archive of prepared classes (CDS), and offers hostile code less.
 * Where the JDK cannot link, the full JDK itself serves.
 *
 * <p>An image is made under a temporary name and then renamed: what has the right name is complete, and of two processes
 * that make the same image at the same time, one wins and both use it.
 */
final class JavaImages {
    private static final int LINKING_SECONDS = 300;

    private final SandboxPlaces places;
    private final Once<JavaImage> base = new Once<>(() -> image("base", "java.base"));
    private final Once<JavaImage> compiler =
            new Once<>(() -> image("compiler", "java.base,java.compiler,jdk.compiler,jdk.zipfs"));

    JavaImages(SandboxPlaces places) {
        this.places = places;
    }

    JavaImage of(Launch.Program program) throws SandboxException {
        return program.needsCompiler() ? compiler.get() : base.get();
    }

    private JavaImage image(String name, String modules) throws SandboxException {
        JavaImage full = JavaImage.at(real(places.javaHome()));
        Path jlink = full.home().resolve("bin").resolve("jlink");
        boolean canLink =
                Files.isExecutable(jlink) && (Files.isDirectory(full.home().resolve("jmods")) || full.feature() >= 24);
        if (!canLink) {
            return full;
        }
        Path image = places.cache().resolve("java-" + full.feature() + "-" + name + "-" + fingerprint(full, modules));
        if (!Files.isDirectory(image) && !link(new HostTool(jlink), modules, image)) {
            return full;
        }
        return JavaImage.at(real(image));
    }

    private boolean link(HostTool jlink, String modules, Path image) throws SandboxException {
        try {
            Files.createDirectories(places.cache());
            if (places.runByRoot()) {
                FileTree.openForReading(places.cache(), 0);
            }
            Path workshop = Files.createTempDirectory(places.cache(), ".making-");
            try {
                Path made = workshop.resolve("image");
                HostTool.Outcome outcome = jlink.run(arguments(modules, made), Map.of(), LINKING_SECONDS);
                if (outcome.exitCode() != 0) {
                    return false;
                }
                FileTree.openForReading(made);
                publish(made, image);
                return true;
            } finally {
                FileTree.delete(workshop);
            }
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot make a Java image in " + places.cache() + ": " + e
                            + "; name a writable directory in the environment variable TOUCHSTONE_CACHE",
                    e);
        }
    }

    private static void publish(Path made, Path image) throws IOException {
        try {
            Files.move(made, image, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(image)) {
                throw e;
            }
        }
    }

    static List<String> arguments(String modules, Path image) {
        return List.of(
                "--add-modules",
                modules,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--generate-cds-archive",
                "--output",
                image.toString());
    }

    /** Changes when the JDK at this place is replaced by another one. */
    private static String fingerprint(JavaImage full, String modules) throws SandboxException {
        try {
            Path release = full.home().resolve("release");
            String seen = full.home() + "\n" + Files.getLastModifiedTime(release) + "\n" + Files.readString(release)
                    + modules;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new SandboxException("cannot identify the JDK at " + full.home() + ": " + e.getMessage(), e);
        }
    }

    private static Path real(Path path) throws SandboxException {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new SandboxException("there is no Java at " + path + ": " + e.getMessage(), e);
        }
    }
}
