package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An archive that the command line names. It is read like the folder that it would unpack to, once folders that stand
 * alone are opened: a level with a Java file, a build file or a folder {@code src} or {@code META-INF} is one
 * submission; otherwise each folder and each archive of the level is one. Nothing is unpacked for it: each submission is
 * read from the archive when its turn comes.
 */
final class ClassArchive {
    private final Path file;
    private final Caps caps;

    ClassArchive(Path file, Caps caps) {
        this.file = file;
        this.caps = caps;
    }

    /** The submissions in it; one if it cannot be listed, so that the report says why. */
    List<HandIn> handIns() throws IntakeException {
        requireReadable();
        Map<String, Level> levels;
        try {
            levels = levels();
        } catch (IOException | RuntimeException e) {
            return List.of(new StoredArchive(file, caps).handIn());
        }
        String prefix = "";
        Level level = levels.getOrDefault(prefix, new Level());
        while (!level.isOneSubmission()
                && level.submissionArchives().isEmpty()
                && level.submissionFolders().size() == 1) {
            prefix += level.submissionFolders().get(0) + "/";
            level = levels.getOrDefault(prefix, new Level());
        }
        if (level.isOneSubmission() || level.submissions().isEmpty()) {
            return List.of(new StoredArchive(file, caps).handIn());
        }
        List<HandIn> handIns = new ArrayList<>();
        for (String name : level.submissions()) {
            handIns.add(level.folders().contains(name) ? ofFolder(prefix, name) : ofArchive(prefix, name));
        }
        return handIns;
    }

    private Tree tree() throws IOException {
        return Archive.of(file).tree(caps.forWholeClass());
    }

    private HandIn ofFolder(String prefix, String name) {
        return new HandIn(name, () -> {
            requireReadable();
            return SubmissionReader.read(name, () -> new PartTree(tree(), prefix + name + "/"), caps);
        });
    }

    private HandIn ofArchive(String prefix, String name) {
        return new HandIn(ArchiveFormat.stem(name), () -> {
            requireReadable();
            return SubmissionReader.readArchive(name, () -> Archive.of(bytes(prefix + name)), caps);
        });
    }

    private byte[] bytes(String path) throws IOException {
        List<byte[]> found = new ArrayList<>();
        each((other, content) -> {
            if (content != null && other.equals(path)) {
                found.add(Harvest.first(content, caps.archiveBytes() + 1));
            }
        });
        if (found.size() != 1) {
            throw new Refusal(Kind.DUPLICATE, "there are " + found.size() + " archives of this name");
        }
        if (found.get(0).length > caps.archiveBytes()) {
            throw StoredArchive.tooLarge(caps);
        }
        return found.get(0);
    }

    private Map<String, Level> levels() throws IOException {
        Map<String, Level> levels = new TreeMap<>();
        each((path, content) -> {
            List<String> names = List.of(path.split("/", -1));
            String prefix = "";
            for (int i = 0; i < names.size(); i++) {
                Level level = levels.computeIfAbsent(prefix, p -> new Level());
                boolean isFile = i == names.size() - 1 && content != null;
                (isFile ? level.files() : level.folders()).add(names.get(i));
                prefix += names.get(i) + "/";
            }
        });
        return levels;
    }

    @FunctionalInterface
    private interface Look {
        /** @param content null for a folder */
        void at(String path, Tree.@Nullable Content content) throws IOException;
    }

    /** Looks at every file and folder with a lawful path; the others are told of where they belong, if anywhere. */
    private void each(Look look) throws IOException {
        tree().visit(new Tree.Visitor() {
            private int entries;

            private void at(String raw, Tree.@Nullable Content content) throws IOException {
                if (++entries > caps.forWholeClass().entries()) {
                    throw new Refusal(Kind.TOO_MANY, "it has too many entries");
                }
                String path;
                try {
                    path = SafePath.of(raw);
                } catch (Refusal e) {
                    return;
                }
                look.at(path, content);
            }

            @Override
            public void folder(String path) throws IOException {
                at(path, null);
            }

            @Override
            public void file(String path, Tree.Content content) throws IOException {
                at(path, content);
            }

            @Override
            public void refused(String path, Refusal refusal) throws IOException {
                at(path, () -> {
                    throw refusal;
                });
            }
        });
    }

    /** A disk that does not give the archive out is nobody's bad work. */
    private void requireReadable() throws IntakeException {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.size();
        } catch (IOException e) {
            throw new IntakeException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
