package dev.touchstone.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 digests, as lower-case hexadecimal digits. */
final class Digests {
    private Digests() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String ofFile(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** One digest for all class files in a jar or a directory: their names and contents, in the order of the names. */
    static String ofClasses(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return ofTree(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return ofTree(jar.getPath("/"));
        }
    }

    private static String ofTree(Path root) throws IOException {
        MessageDigest digest = sha256();
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        List<String> names =
                classes.stream().map(file -> name(root, file)).sorted().toList();
        for (String name : names) {
            byte[] content = Files.readAllBytes(root.resolve(name));
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
