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
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads one submission's folder: Java sources as strict UTF-8, with or without a byte order mark, and
 * {@code META-INF/services}; nothing else. Links are never followed. What is left out becomes a remark, never an error: one strange file costs only itself.
 */
public final class FolderReader {
    private static final int MOST_FILES = 1_000;
    private static final long MOST_BYTES = 1_000_000;
    private static final long MOST_BYTES_TOGETHER = 20_000_000;
    private static final int MOST_REMARKS = 100;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String SERVICES = "META-INF/services/";

    private final Path root;
    private final List<SourceFile> sources = new ArrayList<>();
    private final Map<String, List<String>> services = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long bytesTogether;

    private FolderReader(Path root) {
        this.root = root;
    }

    /** Reads the submission in this folder. */
    public static Submission read(Path folder) throws IntakeException {
        FolderReader reader = new FolderReader(realPath(folder));
        for (Path file : reader.files()) {
            reader.take(file);
        }
        return new Submission(SubmissionFolders.idOf(folder), reader.sources, reader.services, reader.fewRemarks());
    }

    /** A link that the command line names is followed; one that stands in a submission never is. */
    private static Path realPath(Path folder) throws IntakeException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new IntakeException("cannot read the submission in " + folder + ": " + e.getMessage(), e);
        }
    }

    private List<Remark> fewRemarks() {
        remarks.sort(Comparator.comparing(Remark::path));
        if (remarks.size() <= MOST_REMARKS) {
            return remarks;
        }
        List<Remark> few = new ArrayList<>(remarks.subList(0, MOST_REMARKS));
        few.add(new Remark("", "and " + (remarks.size() - MOST_REMARKS) + " more files were left out"));
        return few;
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

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                    if (e != null) {
                        remarks.add(new Remark(relative(folder), "left out in part: it cannot be listed"));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IntakeException("cannot read the submission in " + root + ": " + e.getMessage(), e);
        }
        files.sort(Comparator.comparing(this::relative));
        return files;
    }

    private void take(Path file) {
        String path = relative(file);
        Optional<String> service = serviceIn(path);
        if (service.isEmpty() && !path.endsWith(".java")) {
            return;
        }
        try {
            Optional<String> refusal = refusal(Files.size(file));
            if (refusal.isPresent()) {
                remarks.add(new Remark(path, "left out: " + refusal.get()));
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            bytesTogether += bytes.length;
            String text = decoded(bytes);
            service.ifPresentOrElse(
                    name -> services.put(name, namesIn(text)),
                    () -> sources.add(new SourceFile(path, text, sha256(bytes))));
        } catch (CharacterCodingException e) {
            remarks.add(new Remark(path, "left out: it is not UTF-8 text; save it as UTF-8"));
        } catch (IOException e) {
            remarks.add(new Remark(path, "left out: it cannot be read"));
        }
    }

    /** The interface's name, if the path is that of a service file. */
    private static Optional<String> serviceIn(String path) {
        int start = ("/" + path).indexOf("/" + SERVICES);
        return start < 0 ? Optional.empty() : Optional.of(path.substring(start + SERVICES.length()));
    }

    private Optional<String> refusal(long size) {
        if (sources.size() + services.size() >= MOST_FILES) {
            return Optional.of("a submission has at most " + MOST_FILES + " source files");
        }
        if (size > MOST_BYTES) {
            return Optional.of("a source file has at most " + MOST_BYTES + " bytes");
        }
        return bytesTogether + size > MOST_BYTES_TOGETHER
                ? Optional.of(
                        "the source files of a submission have at most " + MOST_BYTES_TOGETHER + " bytes together")
                : Optional.empty();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static List<String> namesIn(String serviceFile) {
        return serviceFile
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .limit(MOST_FILES)
                .toList();
    }

    private String relative(Path file) {
        List<String> names = new ArrayList<>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
