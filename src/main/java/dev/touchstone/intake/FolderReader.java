package dev.touchstone.intake;

import dev.touchstone.intake.Submission.Remark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads one submission's folder: Java sources as strict UTF-8 and {@code META-INF/services}; nothing else. Links are
 * never followed. What is left out becomes a remark, never an error: one strange file costs only itself.
 */
public final class FolderReader {
    private static final int MOST_FILES = 1_000;
    private static final long MOST_BYTES = 1_000_000;
    private static final String SERVICES = "META-INF/services/";

    private final Path root;
    private final List<SourceFile> sources = new ArrayList<>();
    private final Map<String, List<String>> services = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private FolderReader(Path root) {
        this.root = root;
    }

    /** Reads the submission in this folder. */
    public static Submission read(Path folder) throws IntakeException {
        FolderReader reader = new FolderReader(folder);
        for (Path file : reader.files()) {
            reader.take(file);
        }
        reader.sources.sort(Comparator.comparing(SourceFile::path));
        return new Submission(SubmissionFolders.idOf(folder), reader.sources, reader.services, reader.remarks);
    }

    private List<Path> files() throws IntakeException {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    } else {
                        remarks.add(new Remark(relative(file), "left out: it is a link or a device, not a file"));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    remarks.add(new Remark(relative(file), "left out: it cannot be read"));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IntakeException("cannot read the submission in " + root + ": " + e.getMessage(), e);
        }
        files.sort(Comparator.comparing(this::relative));
        remarks.sort(Comparator.comparing(Remark::path));
        return files;
    }

    private void take(Path file) {
        String path = relative(file);
        boolean service = path.contains(SERVICES);
        if (!service && !path.endsWith(".java")) {
            return;
        }
        if (sources.size() >= MOST_FILES) {
            remarks.add(new Remark(path, "left out: a submission has at most " + MOST_FILES + " source files"));
            return;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                remarks.add(new Remark(path, "left out: a source file has at most " + MOST_BYTES + " bytes"));
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = decoded(bytes);
            if (service) {
                services.put(path.substring(path.indexOf(SERVICES) + SERVICES.length()), namesIn(text));
            } else {
                sources.add(new SourceFile(path, text, sha256(bytes)));
            }
        } catch (CharacterCodingException e) {
            remarks.add(new Remark(path, "left out: it is not UTF-8 text; save it as UTF-8"));
        } catch (IOException e) {
            remarks.add(new Remark(path, "left out: it cannot be read"));
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static List<String> namesIn(String serviceFile) {
        return serviceFile
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
