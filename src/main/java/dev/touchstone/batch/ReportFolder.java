package dev.touchstone.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/**
 * Where reports are written. A file is complete or absent: it is written under a temporary name, forced to the disk
 * and renamed.
 *
 * @param root the folder of the whole run
 */
public record ReportFolder(Path root) {
    private static final int LONGEST_NAME = 100;
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@+ ";
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    /** The folder of one submission; its id, which is hostile text, is escaped to a plain name. */
    public Path of(String submissionId) {
        return root.resolve(plainName(submissionId));
    }

    /** Writes a file so that it is complete or absent. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * A name that every file system takes: letters, digits and a few signs as they are, everything else as its UTF-8
     * bytes, {@code %41}; two ids never share a name on a file system that distinguishes upper and lower case.
     */
    static String plainName(String id) {
        StringBuilder name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean edge = name.length() == 0 && (c == '.' || c == ' ');
            name.append(PLAIN.indexOf(c) >= 0 && !edge ? String.valueOf(c) : escaped(c));
        }
        if (name.length() > 0 && (name.charAt(name.length() - 1) == '.' || name.charAt(name.length() - 1) == ' ')) {
            name.replace(name.length() - 1, name.length(), escaped(name.charAt(name.length() - 1)));
        }
        if (name.length() == 0 || RESERVED.contains(stem(name)) || stem(name).matches("(com|lpt)[0-9]")) {
            name.insert(0, "%");
        }
        return name.length() <= LONGEST_NAME
                ? name.toString()
                : name.substring(0, LONGEST_NAME) + "%" + Integer.toHexString(id.hashCode());
    }

    private static String stem(StringBuilder name) {
        String lower = name.toString().toLowerCase(Locale.ROOT);
        return lower.indexOf('.') < 0 ? lower : lower.substring(0, lower.indexOf('.'));
    }

    private static String escaped(char c) {
        return String.format(Locale.ROOT, "%%%02x", (int) c);
    }
}
