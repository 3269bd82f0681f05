package dev.touchstone.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where reports are written. A file is complete or absent: it is written under a temporary name, forced to the disk
 * and renamed.
 *
 * @param root the folder of the whole run
 */
public record ReportFolder(Path root) {
    private static final int LONGEST_NAME = 100;
    private static final int DEPTH = 2;
    private static final String TEMPORARY = ".writing-";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@+ ";
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9]) *(\\..*)?");
    private static final Pattern RUN_FILE = Pattern.compile(".*\\.(json|jsonl|html|csv|xml|txt|log|zip|tmp|lock)");

    /** The folder of one submission; its id, which is hostile text, is escaped to a plain name. */
    public Path of(String submissionId) {
        return root.resolve(plainName(submissionId));
    }

    /** The report of one submission. */
    public Path report(String submissionId) {
        return of(submissionId).resolve("report.json");
    }

    /** The summary of the run. */
    public Path summary() {
        return root.resolve("summary.json");
    }

    /** The points of the run as a table. */
    public Path gradebook() {
        return root.resolve("gradebook.csv");
    }

    /** Removes the files that tell of a whole run, for as long as there is work to do. */
    void removeTables() throws IOException {
        Files.deleteIfExists(summary());
        Files.deleteIfExists(gradebook());
    }

    /** Removes what a run that was killed in the middle of writing has left; no other run may be writing here. */
    void removeLeftovers() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> files = Files.find(root, DEPTH, (file, attributes) -> isTemporary(file))) {
            leftovers = files.toList();
        }
        for (Path file : leftovers) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(TEMPORARY) && name.endsWith(".tmp");
    }

    /** Writes a file so that it is complete or absent. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Not createTempFile: its files are the owner's alone, and reports are read by others, as the umask allows.
        Path temporary = folder.resolve(TEMPORARY + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceNames(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Forces the new name to the disk too, where a folder can be opened; elsewhere the system does it in time. */
    private static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders. A name that is lost with the power is a file to write again.
        }
    }

    /**
     * A name that every file system takes and that no file of the run itself has: letters, digits and a few signs as
     * they are, everything else as its UTF-8 bytes, {@code %41}; two ids never share a name on a file system that
     * distinguishes upper and lower case.
     */
    static String plainName(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints()
                .forEach(c -> name.append(c < 128 && PLAIN.indexOf(c) >= 0 ? Character.toString(c) : escaped(c)));
        if (name.isEmpty()) {
            return "%";
        }
        int last = name.length() - 1;
        if (name.charAt(last) == '.' || name.charAt(last) == ' ') {
            name.replace(last, last + 1, escaped(name.charAt(last)));
        }
        String lower = name.toString().toLowerCase(Locale.ROOT);
        if (lower.charAt(0) == '.'
                || lower.charAt(0) == ' '
                || DEVICE.matcher(lower).matches()) {
            name.replace(0, 1, escaped(name.charAt(0)));
        }
        if (RUN_FILE.matcher(lower).matches()) {
            int dot = name.lastIndexOf(".");
            name.replace(dot, dot + 1, escaped('.'));
        }
        return name.length() <= LONGEST_NAME
                ? name.toString()
                : name.substring(0, LONGEST_NAME) + "%" + digest(id).substring(0, 32);
    }

    /** The UTF-8 bytes, each as {@code %41}; half a surrogate pair has none and is written {@code %ud83d}. */
    private static String escaped(int c) {
        if (Character.getType(c) == Character.SURROGATE) {
            return String.format(Locale.ROOT, "%%u%04x", c);
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format(Locale.ROOT, "%%%02x", b & 0xff));
        }
        return escaped.toString();
    }

    /** Of the characters, not of UTF-8, which has one question mark for every half of a surrogate pair. */
    private static String digest(String id) {
        return Digests.of(id.getBytes(StandardCharsets.UTF_16BE));
    }
}
